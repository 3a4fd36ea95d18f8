package dk.albertslund.innovation.network.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.InList;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.UnindexedNetworks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
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
        mark(ao, networkId);
    }

    /** For those who change the network's other tables. */
    static void mark(ActiveObjects ao, int networkId) {
        Query unseen = Query.select()
                .where("NETWORK_ID = ? AND SEEN IS NULL", networkId)
                .order("ID ASC")
                .limit(1);
        if (ao.find(AoUnindexed.class, unseen).length == 0) {
            ao.create(AoUnindexed.class, new DBParam("NETWORK_ID", networkId));
        }
    }

    @Override
    public void markSeen(int networkId, int tries, Instant now) {
        ao.create(
                AoUnindexed.class,
                new DBParam("NETWORK_ID", networkId),
                new DBParam("TRIES", tries),
                new DBParam("SEEN", Date.from(now)));
    }

    @Override
    public List<Mark> after(int after, Instant seenBefore, int most) {
        Query query = Query.select()
                .where("ID > ? AND (SEEN IS NULL OR SEEN <= ?)", after, Date.from(seenBefore))
                .order("ID ASC")
                .limit(most);
        Map<Integer, Optional<Network>> networks = new HashMap<>();
        List<Mark> marks = new ArrayList<>();
        for (AoUnindexed row : ao.find(AoUnindexed.class, query)) {
            Optional<Network> network = networks.computeIfAbsent(row.getNetworkId(), this::network);
            if (network.isEmpty()) {
                ao.delete(row);
            }
            network.ifPresent(found -> marks.add(new Mark(row.getID(), found, row.getTries(), row.getSeen() != null)));
        }
        return marks;
    }

    @Override
    public int newest() {
        return Arrays.stream(ao.find(
                        AoUnindexed.class, Query.select().order("ID DESC").limit(1)))
                .mapToInt(AoUnindexed::getID)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void remove(int networkId, int newest) {
        ao.deleteWithSQL(AoUnindexed.class, "NETWORK_ID = ? AND ID <= ?", networkId, newest);
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
