package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.rest.ErrorResponses;
import dk.albertslund.innovation.form.EditConflictException;
import dk.albertslund.innovation.form.FormReader;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Maps {@link EditConflictException} to 409 with the field's current value; the browser shows both values. */
@Provider
public class EditConflictExceptionMapper implements ExceptionMapper<EditConflictException> {
    private final FieldChangeMapper changes;
    private final CurrentUser currentUser;

    @Inject
    public EditConflictExceptionMapper(FieldChangeMapper changes, CurrentUser currentUser) {
        this.changes = changes;
        this.currentUser = currentUser;
    }

    @Override
    public Response toResponse(EditConflictException conflict) {
        return ErrorResponses.json(
                Status.CONFLICT,
                changes.conflict(conflict, new FormReader(currentUser.userKey().orElse(""))));
    }
}
