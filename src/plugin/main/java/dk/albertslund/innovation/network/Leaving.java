package dk.albertslund.innovation.network;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.form.Sheets;
import dk.albertslund.innovation.phase.PhaseMoves;
import org.springframework.stereotype.Component;

/** Forgets a network whose space has been removed: forms, moves, summary and all. */
@Component
public final class Leaving {
    private final Networks networks;
    private final Sheets sheets;
    private final PhaseMoves moves;
    private final Summaries summaries;
    private final Transactions transactions;

    public Leaving(Networks networks, Sheets sheets, PhaseMoves moves, Summaries summaries, Transactions transactions) {
        this.networks = networks;
        this.sheets = sheets;
        this.moves = moves;
        this.summaries = summaries;
        this.transactions = transactions;
    }

    public void remove(Network network) {
        transactions.run(() -> {
            sheets.removeNetwork(network.id());
            moves.removeNetwork(network.id());
            summaries.remove(network.id());
            networks.remove(network);
        });
    }
}
