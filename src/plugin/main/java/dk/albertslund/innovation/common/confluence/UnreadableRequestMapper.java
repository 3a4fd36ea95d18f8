package dk.albertslund.innovation.common.confluence;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;

/**
 * Tells whoever sent what is no JSON, or far too much of it, that the request cannot be read; it is no fault of ours.
 */
@Provider
public class UnreadableRequestMapper implements ExceptionMapper<IOException> {
    private final RestResponses responses;

    @Inject
    public UnreadableRequestMapper(RestResponses responses) {
        this.responses = responses;
    }

    @Override
    public Response toResponse(IOException unreadable) {
        return isTooLarge(unreadable)
                ? responses.json(Status.REQUEST_ENTITY_TOO_LARGE, responses.message("innovation.error.large"))
                : responses.json(Status.BAD_REQUEST, responses.message("innovation.error.request"));
    }

    private static boolean isTooLarge(Throwable unreadable) {
        return unreadable instanceof BodyTooLargeException
                || (unreadable.getCause() != null && isTooLarge(unreadable.getCause()));
    }
}
