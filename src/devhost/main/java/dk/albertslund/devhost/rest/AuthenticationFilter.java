package dk.albertslund.devhost.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dk.albertslund.devhost.RequestScope;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;

/**
 * Rejects requests without a logged-in user with 401, unless the method or its class has {@link AnonymousSiteAccess}
 * and the wiki allows anonymous access.
 */
@Priority(Priorities.AUTHENTICATION)
final class AuthenticationFilter implements ContainerRequestFilter {
    private static final String SECURITY_ANNOTATIONS = "com.atlassian.plugins.rest.api.security.annotation";

    private final boolean allowsAnonymous;

    @Context
    private ResourceInfo asked;

    AuthenticationFilter(boolean allowsAnonymous) {
        this.allowsAnonymous = allowsAnonymous;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean isOpen = isAnonymous(asked.getResourceMethod()) || isAnonymous(asked.getResourceClass());
        if (RequestScope.current().user() == null && !(isOpen && allowsAnonymous)) {
            request.abortWith(
                    RestErrorResponse.of(Status.UNAUTHORIZED, "Client must be authenticated to access this resource."));
        }
    }

    private static boolean isAnonymous(AnnotatedElement element) {
        Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.getPackageName().equals(SECURITY_ANNOTATIONS))
                .filter(type -> type != AnonymousSiteAccess.class)
                .findFirst()
                .ifPresent(type -> {
                    throw new UnsupportedOperationException("@" + type.getSimpleName() + " is not imitated");
                });
        return element.isAnnotationPresent(AnonymousSiteAccess.class);
    }
}
