package dk.albertslund.innovation.network.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.SqlInClause;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.ReindexQueue;
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

/** Stores reindex requests in the table {@code UNINDEXED}. */
@Component
public final class AoReindexQueue implements ReindexQueue {
    private final ActiveObjects ao;

    public AoReindexQueue(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void enqueue(int networkId) {
        enqueue(ao, networkId);
    }

    /** For repositories of other tables of the network. */
    public static void enqueue(ActiveObjects ao, int networkId) {
        Query unseen = Query.select()
                .where("NETWORK_ID = ? AND SEEN IS NULL", networkId)
                .order("ID ASC")
                .limit(1);
        if (ao.find(AoReindexRequest.class, unseen).length == 0) {
            ao.create(AoReindexRequest.class, new DBParam("NETWORK_ID", networkId));
        }
    }

    @Override
    public void requeue(int networkId, int tries, Instant now) {
        ao.create(
                AoReindexRequest.class,
                new DBParam("NETWORK_ID", networkId),
                new DBParam("TRIES", tries),
                new DBParam("SEEN", Date.from(now)));
    }

    @Override
    public List<Request> findAfter(int after, Instant seenBefore, int most) {
        Query query = Query.select()
                .where("ID > ? AND (SEEN IS NULL OR SEEN <= ?)", after, Date.from(seenBefore))
                .order("ID ASC")
                .limit(most);
        Map<Integer, Optional<Network>> networks = new HashMap<>();
        List<Request> requests = new ArrayList<>();
        for (AoReindexRequest row : ao.find(AoReindexRequest.class, query)) {
            Optional<Network> network = networks.computeIfAbsent(row.getNetworkId(), this::network);
            if (network.isEmpty()) {
                ao.delete(row);
            }
            network.ifPresent(
                    found -> requests.add(new Request(row.getID(), found, row.getTries(), row.getSeen() != null)));
        }
        return requests;
    }

    @Override
    public int newestId() {
        return Arrays.stream(ao.find(
                        AoReindexRequest.class, Query.select().order("ID DESC").limit(1)))
                .mapToInt(AoReindexRequest::getID)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void remove(int networkId, int newest) {
        ao.deleteWithSQL(AoReindexRequest.class, "NETWORK_ID = ? AND ID <= ?", networkId, newest);
    }

    private Optional<Network> network(int id) {
        return Arrays.stream(ao.find(AoNetwork.class, Query.select().where("ID = ?", id)))
                .findFirst()
                .map(AoNetworkRepository::network);
    }

    @Override
    public void remove(List<Request> requests) {
        requests.forEach(request -> ao.deleteWithSQL(AoReindexRequest.class, "ID = ?", request.id()));
    }

    @Override
    public void deleteByNetwork(int networkId) {
        ao.deleteWithSQL(AoReindexRequest.class, "NETWORK_ID = ?", networkId);
    }

    @Override
    public Set<Integer> findOrphanedNetworkIds(Collection<Integer> known) {
        return Arrays.stream(ao.find(AoReindexRequest.class, SqlInClause.selectExcept("NETWORK_ID", known)))
                .map(AoReindexRequest::getNetworkId)
                .collect(Collectors.toSet());
    }
}
