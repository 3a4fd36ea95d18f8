package dk.albertslund.innovation.common.confluence.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/**
 * Exceptions that nothing else maps: 503 when the database cannot be reached, else 500 with a fault id. What JAX-RS itself
 * refuses, for example an unknown address or a content type that is not read, keeps its status.
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

    /** In the form in which Confluence's own REST API refuses. */
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
