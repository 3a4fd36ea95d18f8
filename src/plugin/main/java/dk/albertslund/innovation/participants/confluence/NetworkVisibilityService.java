package dk.albertslund.innovation.participants.confluence;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkRepository;
import dk.albertslund.innovation.network.NetworkVisibility;
import dk.albertslund.innovation.network.NetworkVisibilityRepository;
import dk.albertslund.innovation.network.VisibilityState;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Compares a network's chosen visibility with its space's permissions, and changes both together. */
@Component
public final class NetworkVisibilityService {
    private final NetworkRepository networks;
    private final NetworkVisibilityRepository choices;
    private final GroupSpacePermissions permissions;
    private final SpaceManager spaces;
    private final Transactions transactions;

    public NetworkVisibilityService(
            NetworkRepository networks,
            NetworkVisibilityRepository choices,
            GroupSpacePermissions permissions,
            @ComponentImport SpaceManager spaces,
            Transactions transactions) {
        this.networks = networks;
        this.choices = choices;
        this.permissions = permissions;
        this.spaces = spaces;
        this.transactions = transactions;
    }

    VisibilityState of(int networkId, Space space) {
        return state(choices.find(networkId), permissions.visibility(space));
    }

    /** What the space's permissions amount to. */
    public NetworkVisibility actual(Space space) {
        return permissions.visibility(space);
    }

    /** Without a choice the former default applies: others may read, not edit. */
    private static VisibilityState state(Optional<NetworkVisibility> chosen, NetworkVisibility actual) {
        NetworkVisibility promised =
                actual == NetworkVisibility.EVERYONE_WRITES ? NetworkVisibility.EVERYONE_READS : actual;
        return new VisibilityState(chosen.orElse(promised), actual);
    }

    /** The caller must have checked permission to administer the space. Serialised by the row lock of the choice. */
    public void choose(Network network, NetworkVisibility chosen) {
        transactions.run(() -> {
            choices.save(network.id(), chosen);
            permissions.setVisibility(spaces.getSpace(network.spaceKey()), chosen);
        });
    }

    /** Networks whose space differs from the choice, by space key; networks without a space are left out. */
    public Map<String, VisibilityState> findDeviations(BooleanSupplier isStopped) {
        Map<Integer, NetworkVisibility> chosen = transactions.execute(choices::findAll);
        Map<String, VisibilityState> broken = new TreeMap<>();
        for (Network network : networks.findAll()) {
            Space space = isStopped.getAsBoolean() ? null : spaces.getSpace(network.spaceKey());
            if (space != null) {
                VisibilityState state =
                        state(Optional.ofNullable(chosen.get(network.id())), permissions.visibility(space));
                if (!state.isAsChosen()) {
                    broken.put(network.spaceKey(), state);
                }
            }
        }
        return broken;
    }
}
