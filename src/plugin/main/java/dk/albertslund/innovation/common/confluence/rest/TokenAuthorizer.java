package dk.albertslund.innovation.common.confluence.rest;

import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response.Status;
import org.springframework.stereotype.Component;

/** Protects changing requests against cross-site request forgery (XSRF) and requires a logged-in user. */
@Component
public final class TokenAuthorizer {
    private static final String HEADER = "X-Atlassian-Token";
    private static final String NO_CHECK = "no-check";

    private final CurrentUser currentUser;

    public TokenAuthorizer(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** @throws ApiException without the header that only our own pages send (403), or for anonymous access (401) */
    public void requireTokenAndUser(ContainerRequestContext request) {
        if (!NO_CHECK.equals(request.getHeaderString(HEADER))) {
            throw new ApiException(Status.FORBIDDEN, "innovation.error.token");
        }
        currentUser.requireUserKey();
    }
}
