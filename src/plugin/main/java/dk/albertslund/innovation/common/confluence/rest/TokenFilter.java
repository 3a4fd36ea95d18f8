package dk.albertslund.innovation.common.confluence.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Refuses requests to methods with {@link RequiresToken} as {@link TokenAuthorizer} does. */
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
