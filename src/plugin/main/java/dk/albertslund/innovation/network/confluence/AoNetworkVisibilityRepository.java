package dk.albertslund.innovation.network.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.network.NetworkVisibility;
import dk.albertslund.innovation.network.NetworkVisibilityRepository;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Stores chosen visibilities in the table {@code NETWORK}. */
@Component
public final class AoNetworkVisibilityRepository implements NetworkVisibilityRepository {
    private final ActiveObjects ao;

    public AoNetworkVisibilityRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<NetworkVisibility> find(int networkId) {
        return Optional.ofNullable(ao.get(AoNetwork.class, networkId))
                .flatMap(row -> NetworkVisibility.withKey(row.getVisibility()));
    }

    @Override
    public Map<Integer, NetworkVisibility> findAll() {
        Map<Integer, NetworkVisibility> chosen = new HashMap<>();
        for (AoNetwork row : ao.find(AoNetwork.class, Query.select())) {
            NetworkVisibility.withKey(row.getVisibility()).ifPresent(visibility -> chosen.put(row.getID(), visibility));
        }
        return chosen;
    }

    @Override
    public void save(int networkId, NetworkVisibility visibility) {
        AoNetwork row = ao.get(AoNetwork.class, networkId);
        row.setVisibility(visibility.key());
        row.save();
    }
}
