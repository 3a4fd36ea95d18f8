package dk.albertslund.devhost.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.Set;

/**
 * Rejects requests that a page of another site could have made the browser send: form content without the header {@code
 * X-Atlassian-Token: no-check}, and any change whose {@code Origin} is not this wiki.
 */
@Priority(Priorities.AUTHENTICATION - 100)
final class XsrfFilter implements ContainerRequestFilter {
    private static final Set<String> ONLY_READ = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> CONTENT_OF_FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    @Override
    public void filter(ContainerRequestContext request) {
        if (ONLY_READ.contains(request.getMethod())) {
            return;
        }
        boolean isChecked = "no-check".equalsIgnoreCase(request.getHeaderString("X-Atlassian-Token"));
        if ((couldBeForm(request) && !isChecked) || isFromElsewhere(request)) {
            request.abortWith(RestErrorResponse.of(Status.FORBIDDEN, "XSRF check failed"));
        }
    }

    private static boolean couldBeForm(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return request.getMethod().equals("POST")
                && (type == null || CONTENT_OF_FORMS.contains(type.getType() + "/" + type.getSubtype()));
    }

    private static boolean isFromElsewhere(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        String host = request.getHeaderString(HttpHeaders.HOST);
        return origin != null && !Set.of("http://" + host, "https://" + host).contains(origin);
    }
}
