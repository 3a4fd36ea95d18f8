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
 * Reconciles the tables with the wiki and with each other, for events that were missed, for example while the plugin
 * was disabled. A network whose space does not exist is only reported: whether its data may be deleted is for a person
 * to decide.
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

    /** Works in small transactions; can be cancelled between them. */
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
     * Deletes rows of networks that do not exist. The networks are read again afterwards, so that one that is created
     * concurrently is spared.
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
