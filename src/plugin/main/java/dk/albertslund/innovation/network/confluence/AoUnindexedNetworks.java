package dk.albertslund.innovation.network.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.InList;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.UnindexedNetworks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Marks in the table {@code UNINDEXED}. */
@Component
public final class AoUnindexedNetworks implements UnindexedNetworks {
    private final ActiveObjects ao;

    public AoUnindexedNetworks(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void mark(int networkId) {
        ao.create(AoUnindexed.class, new DBParam("NETWORK_ID", networkId));
    }

    @Override
    public void markAgain(int networkId, int tries) {
        ao.create(AoUnindexed.class, new DBParam("NETWORK_ID", networkId), new DBParam("TRIES", tries));
    }

    @Override
    public List<Mark> oldest(int most) {
        Map<Integer, Optional<Network>> networks = new HashMap<>();
        List<Mark> marks = new ArrayList<>();
        for (AoUnindexed row :
                ao.find(AoUnindexed.class, Query.select().order("ID ASC").limit(most))) {
            Optional<Network> network = networks.computeIfAbsent(row.getNetworkId(), this::network);
            if (network.isEmpty()) {
                ao.delete(row);
            }
            network.ifPresent(found -> marks.add(new Mark(row.getID(), found, row.getTries())));
        }
        return marks;
    }

    private Optional<Network> network(int id) {
        return Arrays.stream(ao.find(AoNetwork.class, Query.select().where("ID = ?", id)))
                .findFirst()
                .map(AoNetworks::network);
    }

    @Override
    public void remove(List<Mark> marks) {
        marks.forEach(mark -> ao.deleteWithSQL(AoUnindexed.class, "ID = ?", mark.id()));
    }

    @Override
    public void removeNetwork(int networkId) {
        ao.deleteWithSQL(AoUnindexed.class, "NETWORK_ID = ?", networkId);
    }

    @Override
    public Set<Integer> networksBut(Collection<Integer> known) {
        return Arrays.stream(ao.find(AoUnindexed.class, InList.allBut("NETWORK_ID", known)))
                .map(AoUnindexed::getNetworkId)
                .collect(Collectors.toSet());
    }
}
