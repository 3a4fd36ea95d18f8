package dk.albertslund.innovation.settings.confluence;

import dk.albertslund.innovation.common.confluence.rest.TokenAuthorizer;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Authorizes requests to methods with {@link RequiresAdministrator}. */
@Provider
@RequiresAdministrator
public class AdministratorFilter implements ContainerRequestFilter {
    private final TokenAuthorizer token;
    private final AdministratorAuthorizer administrators;

    @Context
    private HttpServletRequest servletRequest;

    @Inject
    public AdministratorFilter(TokenAuthorizer token, AdministratorAuthorizer administrators) {
        this.token = token;
        this.administrators = administrators;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        token.requireTokenAndUser(request);
        administrators.requireChange(servletRequest);
    }
}
