package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.confluence.rest.TokenAuthorizer;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/**
 * Authorizes requests to methods with {@link RequiresNetworkAccess}. One filter makes all checks, so that their order does not
 * depend on how JAX-RS orders filters. The annotation on this class only binds the filter; its value is not used.
 */
@Provider
@RequiresNetworkAccess(NetworkAccessLevel.VIEW)
public class NetworkAccessFilter implements ContainerRequestFilter {
    private static final String SPACE_KEY = "spaceKey";

    private final TokenAuthorizer token;
    private final NetworkAuthorizer networks;

    @Context
    private ResourceInfo resource;

    @Inject
    public NetworkAccessFilter(TokenAuthorizer token, NetworkAuthorizer networks) {
        this.token = token;
        this.networks = networks;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!HttpMethod.GET.equals(request.getMethod())) {
            token.requireTokenAndUser(request);
        }
        String spaceKey = request.getUriInfo().getPathParameters().getFirst(SPACE_KEY);
        switch (level()) {
            case VIEW -> networks.requireView(spaceKey);
            case EDIT -> networks.requireEdit(spaceKey);
            case ADMINISTER -> networks.requireAdminister(spaceKey);
        }
    }

    private NetworkAccessLevel level() {
        RequiresNetworkAccess ofMethod = resource.getResourceMethod().getAnnotation(RequiresNetworkAccess.class);
        return ofMethod == null
                ? resource.getResourceClass()
                        .getAnnotation(RequiresNetworkAccess.class)
                        .value()
                : ofMethod.value();
    }
}
