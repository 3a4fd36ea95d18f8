package dk.albertslund.devhost.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * Atlassian's REST check against forged requests: what a form on a foreign page could send needs the header {@code
 * X-Atlassian-Token: no-check}, and a foreign origin is refused.
 */
public final class XsrfFilter implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<MediaType> FORMS = List.of(
            MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.MULTIPART_FORM_DATA_TYPE, MediaType.TEXT_PLAIN_TYPE);

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        if (isForm(request.getMediaType()) && !"no-check".equals(request.getHeaderString("X-Atlassian-Token"))
                || isForeign(request)) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN)
                    .type(MediaType.TEXT_PLAIN_TYPE)
                    .entity("XSRF check failed")
                    .build());
        }
    }

    private static boolean isForm(MediaType type) {
        return type == null || FORMS.stream().anyMatch(form -> form.isCompatible(type));
    }

    private static boolean isForeign(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        if (origin == null) {
            return false;
        }
        URI here = request.getUriInfo().getBaseUri();
        return !origin.equals(here.getScheme() + "://" + here.getAuthority());
    }
}
