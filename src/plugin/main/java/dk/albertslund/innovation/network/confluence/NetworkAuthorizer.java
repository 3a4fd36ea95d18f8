package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.RequestCache;
import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.network.NetworkRepository;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Authorizes REST requests to a network. A network that the current user may not view does not exist for that user. */
@Component
public final class NetworkAuthorizer {
    private final NetworkRepository networks;
    private final NetworkPermissions permissions;
    private final RequestCache cache;

    public NetworkAuthorizer(NetworkRepository networks, NetworkPermissions permissions, RequestCache cache) {
        this.networks = networks;
        this.permissions = permissions;
        this.cache = cache;
    }

    private record CachedNetwork(String spaceKey) {}

    /**
     * The network of a request that {@link RequiresNetworkAccess} has authorized.
     *
     * @throws ApiException when there is none in the space (404)
     */
    public Network network(String spaceKey) {
        Optional<Network> network = cache.get(new CachedNetwork(spaceKey), () -> networks.findBySpace(spaceKey));
        return network.orElseThrow(NetworkAuthorizer::unknown);
    }

    private static ApiException unknown() {
        return new ApiException(Status.NOT_FOUND, "innovation.error.network");
    }

    /** @throws ApiException when the current user may not view the network (404) */
    public void requireView(String spaceKey) {
        if (!permissions.mayView(spaceKey)) {
            throw unknown();
        }
        network(spaceKey);
    }

    public boolean mayEdit(String spaceKey) {
        return permissions.mayEdit(spaceKey);
    }

    /** @throws ApiException as {@link #requireView}, in read-only mode (503), or when the current user may not edit (403) */
    public void requireEdit(String spaceKey) {
        requireWritable(spaceKey);
        if (!permissions.mayEdit(spaceKey)) {
            throw new ApiException(Status.FORBIDDEN, "innovation.error.permission");
        }
    }

    /** @throws ApiException as {@link #requireView}, in read-only mode (503), or when the user may not administer the space (403) */
    public void requireAdminister(String spaceKey) {
        requireWritable(spaceKey);
        if (!permissions.mayAdminister(spaceKey)) {
            throw new ApiException(Status.FORBIDDEN, "innovation.error.administer");
        }
    }

    /**
     * Read-only mode is reported before a missing permission: the browser then keeps the text and retries.
     *
     * @throws ApiException as {@link #requireView}, or in read-only mode (503)
     */
    public void requireWritable(String spaceKey) {
        requireView(spaceKey);
        if (permissions.isReadOnly()) {
            throw new ApiException(Status.SERVICE_UNAVAILABLE, "innovation.error.readonly");
        }
    }
}
