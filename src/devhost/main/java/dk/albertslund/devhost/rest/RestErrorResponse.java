package dk.albertslund.devhost.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Error responses in the form of Confluence's REST API. */
final class RestErrorResponse {
    private RestErrorResponse() {}

    static Response of(Response.StatusType status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .entity(Map.of("status-code", status.getStatusCode(), "message", message))
                .build();
    }
}
