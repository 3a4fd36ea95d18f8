package dk.albertslund.innovation.common.confluence.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/**
 * Rejects request bodies above the limit with HTTP 413: by Content-Length where it is sent, else once that many bytes
 * were read.
 */
@Provider
public class RequestSizeFilter implements ContainerRequestFilter {
    /** In bytes; well above the longest field and the complete settings. */
    static final int DEFAULT_LIMIT = 256 * 1024;

    private final ErrorResponses errors;

    @Context
    private ResourceInfo asked;

    @Inject
    public RequestSizeFilter(ErrorResponses errors) {
        this.errors = errors;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        MaxBodySize own = asked.getResourceClass().getAnnotation(MaxBodySize.class);
        int limit = own == null ? DEFAULT_LIMIT : own.value();
        if (length(request) > limit) {
            request.abortWith(errors.of(Status.REQUEST_ENTITY_TOO_LARGE, "innovation.error.large"));
        } else if (request.hasEntity() && (own == null || own.isJson())) {
            request.setEntityStream(new BoundedJsonStream(request.getEntityStream(), limit));
        }
    }

    /** {@code ContainerRequestContext.getLength} is an int and overflows. */
    private static long length(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? -1 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
