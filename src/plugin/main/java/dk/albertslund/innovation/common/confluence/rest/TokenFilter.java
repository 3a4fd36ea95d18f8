package dk.albertslund.innovation.common.confluence.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Applies {@link TokenAuthorizer} to methods with {@link RequiresToken}. */
@Provider
@RequiresToken
public class TokenFilter implements ContainerRequestFilter {
    private final TokenAuthorizer authorizer;

    @Inject
    public TokenFilter(TokenAuthorizer authorizer) {
        this.authorizer = authorizer;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        authorizer.requireTokenAndUser(request);
    }
}
