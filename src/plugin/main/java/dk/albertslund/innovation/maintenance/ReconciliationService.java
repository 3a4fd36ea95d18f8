package dk.albertslund.innovation.maintenance;

import dk.albertslund.innovation.common.NetworkDataRepository;
import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkRepository;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds what an event has missed, for example while the plugin was switched off, and mends what can only be wrong. A
 * network whose space is gone is only told of: a person should decide whether what it has written may go.
 */
@Component
public final class ReconciliationService {
    private final NetworkRepository networks;
    private final List<NetworkDataRepository> belongings;
    private final PageReconciler pages;
    private final SummaryReconciler summaries;
    private final Transactions transactions;

    public ReconciliationService(
            NetworkRepository networks,
            List<NetworkDataRepository> belongings,
            PageReconciler pages,
            SummaryReconciler summaries,
            Transactions transactions) {
        this.networks = networks;
        this.belongings = List.copyOf(belongings);
        this.pages = pages;
        this.summaries = summaries;
        this.transactions = transactions;
    }

    /** Works in small transactions, and stops between two of them when told to. */
    public ReconciliationResult run(BooleanSupplier isStopped) {
        int strays = transactions.execute(this::deleteOrphans);
        List<Network> all = networks.findAll();
        int mendedPages = pages.reconcile(all, isStopped);
        int mendedSummaries = summaries.reconcile(all, isStopped);
        List<String> homeless = transactions.execute(() -> pages.networksWithoutSpace(all));
        return new ReconciliationResult(
                all.size(), mendedPages, strays, mendedSummaries, homeless, isStopped.getAsBoolean());
    }

    /**
     * What belongs to no network can never be shown. Who is a network is asked once more afterwards, so that one that is
     * made at this moment is not taken for gone.
     */
    private int deleteOrphans() {
        Set<Integer> known = ids();
        Set<Integer> strays = belongings.stream()
                .flatMap(all -> all.findOrphanedNetworkIds(known).stream())
                .collect(Collectors.toSet());
        if (!strays.isEmpty()) {
            strays.removeAll(ids());
        }
        strays.forEach(stray -> belongings.forEach(all -> all.deleteByNetwork(stray)));
        return strays.size();
    }

    private Set<Integer> ids() {
        return networks.findAll().stream().map(Network::id).collect(Collectors.toSet());
    }
}
