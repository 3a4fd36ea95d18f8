package dk.albertslund.innovation.search;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.form.sheet.SheetChange;
import dk.albertslund.innovation.form.sheet.SheetChangeListener;
import dk.albertslund.innovation.network.ReindexQueue;
import org.springframework.stereotype.Component;

/** Requests reindexing when a sheet changes; asynchronous, so that a save does not wait. */
@Component
public final class SheetReindexListener implements SheetChangeListener {
    private final ReindexQueue reindexQueue;
    private final Transactions transactions;
    private final ReindexThrottle throttle;

    public SheetReindexListener(ReindexQueue reindexQueue, Transactions transactions, ReindexThrottle throttle) {
        this.reindexQueue = reindexQueue;
        this.transactions = transactions;
        this.throttle = throttle;
    }

    /** Listens to every kind. */
    @Override
    public String kind() {
        return "";
    }

    @Override
    public void onChange(SheetChange change) {
        int network = change.sheet().networkId();
        if (!throttle.isCovered(network, change.when())) {
            reindexQueue.enqueue(network);
            transactions.afterCommit(() -> throttle.requested(network, change.when()));
        }
    }
}
