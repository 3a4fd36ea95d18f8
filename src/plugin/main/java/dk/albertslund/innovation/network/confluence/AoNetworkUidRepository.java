package dk.albertslund.innovation.network.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkUidRepository;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Stores uids in the column {@code NETWORK.NETWORK_UID}. */
@Component
public final class AoNetworkUidRepository implements NetworkUidRepository {
    private final ActiveObjects ao;

    public AoNetworkUidRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public String uid(Network network) {
        AoNetwork row = ao.get(AoNetwork.class, network.id());
        if (row.getNetworkUid() == null) {
            row.setNetworkUid(UUID.randomUUID().toString());
            row.save();
        }
        return row.getNetworkUid();
    }

    @Override
    public Optional<Network> findByUid(String uid) {
        return Arrays.stream(ao.find(AoNetwork.class, Query.select().where("NETWORK_UID = ?", uid)))
                .findFirst()
                .map(AoNetworkRepository::network);
    }

    @Override
    public void attachToSpace(Network network, String spaceKey) {
        AoNetwork row = ao.get(AoNetwork.class, network.id());
        row.setSpaceKey(spaceKey);
        row.save();
        for (AoSummary summary : ao.find(AoSummary.class, Query.select().where("NETWORK_ID = ?", network.id()))) {
            summary.setSpaceKey(spaceKey);
            summary.save();
        }
    }
}
