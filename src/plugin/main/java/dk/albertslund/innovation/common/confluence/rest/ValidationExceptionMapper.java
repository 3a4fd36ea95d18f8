package dk.albertslund.innovation.common.confluence.rest;

import dk.albertslund.innovation.common.ValidationException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Maps {@code ValidationException} to 400 with a message per field. */
@Provider
public class ValidationExceptionMapper implements ExceptionMapper<ValidationException> {
    private final ErrorResponses errors;

    @Inject
    public ValidationExceptionMapper(ErrorResponses errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(ValidationException exception) {
        return errors.of(exception);
    }
}
