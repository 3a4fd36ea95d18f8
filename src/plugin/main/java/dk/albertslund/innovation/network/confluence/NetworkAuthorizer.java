package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.network.NetworkRepository;
import jakarta.ws.rs.core.Response.Status;
import org.springframework.stereotype.Component;

/** Lets people in to a network, or tells them why not. A network that one may not view does not exist for one. */
@Component
public final class NetworkAuthorizer {
    private final NetworkRepository networks;
    private final NetworkPermissions permissions;

    public NetworkAuthorizer(NetworkRepository networks, NetworkPermissions permissions) {
        this.networks = networks;
        this.permissions = permissions;
    }

    /** For reading. */
    public Network requireView(String spaceKey) {
        if (!permissions.mayView(spaceKey)) {
            throw new ApiException(Status.NOT_FOUND, "innovation.error.network");
        }
        return networks.findBySpace(spaceKey)
                .orElseThrow(() -> new ApiException(Status.NOT_FOUND, "innovation.error.network"));
    }

    /** For writing. While nobody may write that is the reason given, so that the browser keeps the text and tries again. */
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

    /** For changing who may read and write. */
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
