package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.confluence.rest.ErrorResponses;
import dk.albertslund.innovation.form.EditConflictException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Maps {@link EditConflictException} to 409 with the field's current value; the browser shows both values. */
@Provider
public class EditConflictExceptionMapper implements ExceptionMapper<EditConflictException> {
    private final FieldChangeMapper changes;

    @Inject
    public EditConflictExceptionMapper(FieldChangeMapper changes) {
        this.changes = changes;
    }

    @Override
    public Response toResponse(EditConflictException conflict) {
        return ErrorResponses.json(Status.CONFLICT, changes.conflict(conflict.kind(), conflict.current()));
    }
}
