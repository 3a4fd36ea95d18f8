package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.form.sheet.SheetChange;
import dk.albertslund.innovation.form.sheet.SheetChangeListener;
import dk.albertslund.innovation.network.SummaryRepository;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Records any write in a network as its last activity. Runs after commit, so that concurrent writers of different forms
 * do not lock the network's one row in {@code SUMMARY}.
 */
@Component
public final class LastActivityListener implements SheetChangeListener {
    /** Overviews show days; an update per save would make all writers wait for the network's one row. */
    private static final Duration PRECISION = Duration.ofMinutes(1);

    private final SummaryRepository summaries;
    private final Transactions transactions;
    private final Map<Integer, Instant> touched = new ConcurrentHashMap<>();

    public LastActivityListener(SummaryRepository summaries, Transactions transactions) {
        this.summaries = summaries;
        this.transactions = transactions;
    }

    /** Listens to every kind. */
    @Override
    public String kind() {
        return "";
    }

    @Override
    public void onChange(SheetChange change) {
        transactions.afterCommit(() -> touch(change.sheet().networkId(), change.when()));
    }

    private void touch(int networkId, Instant when) {
        Instant last = touched.get(networkId);
        if (last == null || last.plus(PRECISION).isBefore(when)) {
            summaries.touch(networkId, when);
            touched.put(networkId, when);
        }
    }
}
