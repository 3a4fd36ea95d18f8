package dk.albertslund.devhost.web.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.devhost.RequestScope;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * Who may call a resource at all: people with a log-in, and others only where the resource says so and the site is open
 * to them.
 */
public final class AccessFilter implements ContainerRequestFilter {
    private final boolean isAnonymousAllowed;

    @Context
    private ResourceInfo resource;

    AccessFilter(boolean isAnonymousAllowed) {
        this.isAnonymousAllowed = isAnonymousAllowed;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean isLoggedIn = RequestScope.current().user() != null;
        if (!isLoggedIn && !(isAnonymousAllowed && isOpen())) {
            request.abortWith(Response.status(Response.Status.UNAUTHORIZED)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(Map.of(
                            "message", "Client must be authenticated to access this resource.", "status-code", 401))
                    .build());
        }
    }

    private boolean isOpen() {
        return resource.getResourceClass().isAnnotationPresent(AnonymousSiteAccess.class)
                || resource.getResourceMethod().isAnnotationPresent(AnonymousSiteAccess.class);
    }
}
