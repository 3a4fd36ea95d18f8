package dk.albertslund.innovation.common.confluence.rest;

import dk.albertslund.innovation.common.confluence.ApiException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Maps {@link ApiException} to its status and message. */
@Provider
public class ApiExceptionMapper implements ExceptionMapper<ApiException> {
    private final ErrorResponses errors;

    @Inject
    public ApiExceptionMapper(ErrorResponses errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(ApiException exception) {
        return errors.of(exception.status(), exception.messageKey());
    }
}
