package dk.albertslund.innovation.network;

import dk.albertslund.innovation.common.Belongings;
import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.form.Sheets;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Forgets a network whose space has been removed: forms, moves, summary and all; the sheets first, as all writers do. */
@Component
public final class Leaving {
    private final Networks networks;
    private final List<Belongings> belongings;
    private final Transactions transactions;

    public Leaving(Networks networks, List<Belongings> belongings, Transactions transactions) {
        this.networks = networks;
        this.belongings = belongings.stream()
                .sorted(Comparator.comparing(all -> !(all instanceof Sheets)))
                .toList();
        this.transactions = transactions;
    }

    public void remove(Network network) {
        transactions.run(() -> {
            belongings.forEach(all -> all.removeNetwork(network.id()));
            networks.remove(network);
        });
    }
}
