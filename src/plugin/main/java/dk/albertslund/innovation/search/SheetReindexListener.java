package dk.albertslund.innovation.search;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.form.sheet.SheetChange;
import dk.albertslund.innovation.form.sheet.SheetChangeListener;
import dk.albertslund.innovation.network.ReindexQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Requests reindexing when a sheet changes; asynchronous, so that a save does not wait. For a moment after a committed
 * request it asks for no other one: that request's second pass comes after those changes are committed, too.
 */
@Component
public final class SheetReindexListener implements SheetChangeListener {
    /** Part of {@link ReindexService#SETTLING}. */
    static final Duration COVERED = Duration.ofSeconds(15);

    private final ReindexQueue reindexQueue;
    private final Transactions transactions;
    private final Map<Integer, Instant> requested = new ConcurrentHashMap<>();

    public SheetReindexListener(ReindexQueue reindexQueue, Transactions transactions) {
        this.reindexQueue = reindexQueue;
        this.transactions = transactions;
    }

    /** Listens to every kind. */
    @Override
    public String kind() {
        return "";
    }

    @Override
    public void onChange(SheetChange change) {
        int network = change.sheet().networkId();
        if (!isCovered(requested.get(network), change.when())) {
            reindexQueue.enqueue(network);
            transactions.afterCommit(() -> requested.put(network, change.when()));
        }
    }

    /** A clock that was set back covers nothing. */
    private static boolean isCovered(Instant last, Instant when) {
        return last != null && !when.isBefore(last) && when.isBefore(last.plus(COVERED));
    }
}
