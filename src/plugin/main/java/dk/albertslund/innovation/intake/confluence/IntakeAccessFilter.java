package dk.albertslund.innovation.intake.confluence;

import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.common.confluence.rest.TokenAuthorizer;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.network.confluence.NetworkAccessLevel;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/** Authorizes requests to methods with {@link RequiresIntakeAccess}. The annotation on this class only binds the filter. */
@Provider
@RequiresIntakeAccess(NetworkAccessLevel.VIEW)
public class IntakeAccessFilter implements ContainerRequestFilter {
    private final TokenAuthorizer token;
    private final NetworkPermissions permissions;

    @Context
    private ResourceInfo resource;

    @Inject
    public IntakeAccessFilter(TokenAuthorizer token, NetworkPermissions permissions) {
        this.token = token;
        this.permissions = permissions;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        token.requireTokenAndUser(request);
        String spaceKey = request.getUriInfo().getPathParameters().getFirst("spaceKey");
        if (!permissions.mayView(spaceKey)) {
            throw new ApiException(Status.NOT_FOUND, "innovation.intake.problem.space");
        }
        if (permissions.isReadOnly()) {
            throw new ApiException(Status.SERVICE_UNAVAILABLE, "innovation.error.readonly");
        }
        if (isForAdministrators() && !permissions.mayAdminister(spaceKey)) {
            throw new ApiException(Status.FORBIDDEN, "innovation.intake.problem.decide");
        }
    }

    private boolean isForAdministrators() {
        return resource.getResourceMethod()
                        .getAnnotation(RequiresIntakeAccess.class)
                        .value()
                == NetworkAccessLevel.ADMINISTER;
    }
}
