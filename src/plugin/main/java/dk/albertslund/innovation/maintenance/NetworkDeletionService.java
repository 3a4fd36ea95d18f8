package dk.albertslund.innovation.maintenance;

import dk.albertslund.innovation.common.NetworkDataRepository;
import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkRepository;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Deletes all data of a network whose space was removed. Sheets first, in the lock order of writers. */
@Component
public final class NetworkDeletionService {
    private final NetworkRepository networks;
    private final List<NetworkDataRepository> belongings;
    private final Transactions transactions;

    public NetworkDeletionService(
            NetworkRepository networks, List<NetworkDataRepository> belongings, Transactions transactions) {
        this.networks = networks;
        this.belongings = belongings.stream()
                .sorted(Comparator.comparing(all -> !(all instanceof SheetRepository)))
                .toList();
        this.transactions = transactions;
    }

    public void remove(Network network) {
        transactions.run(() -> {
            belongings.forEach(all -> all.deleteByNetwork(network.id()));
            networks.remove(network);
        });
    }
}
