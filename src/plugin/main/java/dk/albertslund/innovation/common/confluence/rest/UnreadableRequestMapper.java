package dk.albertslund.innovation.common.confluence.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;

/**
 * Maps bodies that are invalid JSON (400) or too large (413). These are errors of the client and are not logged as faults.
 */
@Provider
public class UnreadableRequestMapper implements ExceptionMapper<IOException> {
    private final ErrorResponses errors;

    @Inject
    public UnreadableRequestMapper(ErrorResponses errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(IOException unreadable) {
        return isTooLarge(unreadable)
                ? errors.of(Status.REQUEST_ENTITY_TOO_LARGE, "innovation.error.large")
                : errors.of(Status.BAD_REQUEST, "innovation.error.request");
    }

    private static boolean isTooLarge(Throwable unreadable) {
        return unreadable instanceof BodyTooLargeException
                || (unreadable.getCause() != null && isTooLarge(unreadable.getCause()));
    }
}
