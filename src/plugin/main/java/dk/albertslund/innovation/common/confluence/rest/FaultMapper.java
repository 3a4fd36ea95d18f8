package dk.albertslund.innovation.common.confluence.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/**
 * Maps exceptions that no other mapper handles: 503 when the database cannot be reached, else 500 with an error id. Errors of
 * JAX-RS itself, for example for an unknown address or content type, keep their status.
 */
@Provider
public class FaultMapper implements ExceptionMapper<RuntimeException> {
    private final ErrorResponses errors;

    @Inject
    public FaultMapper(ErrorResponses errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(RuntimeException exception) {
        return exception instanceof WebApplicationException refusal ? refused(refusal) : errors.ofFault(exception);
    }

    /** In the format of Confluence's own REST API. */
    private static Response refused(WebApplicationException refusal) {
        Response response = refusal.getResponse();
        return response.hasEntity()
                ? response
                : Response.fromResponse(response)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(Map.of("status-code", response.getStatus(), "message", refusal.getMessage()))
                        .build();
    }
}
