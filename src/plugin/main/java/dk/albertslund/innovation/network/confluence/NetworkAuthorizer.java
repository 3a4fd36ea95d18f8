package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.network.NetworkRepository;
import jakarta.ws.rs.core.Response.Status;
import org.springframework.stereotype.Component;

/** Authorizes REST requests on a network. A network that the user may not view is reported as not found. */
@Component
public final class NetworkAuthorizer {
    private final NetworkRepository networks;
    private final NetworkPermissions permissions;

    public NetworkAuthorizer(NetworkRepository networks, NetworkPermissions permissions) {
        this.networks = networks;
        this.permissions = permissions;
    }

    /** @throws ApiException 404 when there is no such network or the user may not view it */
    public Network requireView(String spaceKey) {
        if (!permissions.mayView(spaceKey)) {
            throw new ApiException(Status.NOT_FOUND, "innovation.error.network");
        }
        return networks.findBySpace(spaceKey)
                .orElseThrow(() -> new ApiException(Status.NOT_FOUND, "innovation.error.network"));
    }

    /**
     * Checks read-only mode before permissions, as the browser keeps unsaved text and retries on 503.
     *
     * @throws ApiException 404 as {@link #requireView}, 503 in read-only mode, 403 without edit permission
     */
    public Network requireEdit(String spaceKey) {
        Network network = requireView(spaceKey);
        if (permissions.isReadOnly()) {
            throw new ApiException(Status.SERVICE_UNAVAILABLE, "innovation.error.readonly");
        }
        if (!permissions.mayEdit(spaceKey)) {
            throw new ApiException(Status.FORBIDDEN, "innovation.error.permission");
        }
        return network;
    }

    /**
     * @throws ApiException 404 as {@link #requireView}, 503 in read-only mode, 403 without permission to administer the
     *     space
     */
    public Network requireAdminister(String spaceKey) {
        Network network = requireView(spaceKey);
        if (permissions.isReadOnly()) {
            throw new ApiException(Status.SERVICE_UNAVAILABLE, "innovation.error.readonly");
        }
        if (!permissions.mayAdminister(spaceKey)) {
            throw new ApiException(Status.FORBIDDEN, "innovation.error.administer");
        }
        return network;
    }
}
