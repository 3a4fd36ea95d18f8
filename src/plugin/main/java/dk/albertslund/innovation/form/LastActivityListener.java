package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.network.SummaryRepository;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Records any write in a network as its last activity. Runs after commit, so that concurrent writers of different forms
 * do not lock the network's one row in {@code SUMMARY}.
 */
@Component
public final class LastActivityListener implements SheetChangeListener {
    private final SummaryRepository summaries;
    private final Transactions transactions;

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
    public void onChange(Sheet sheet, SheetState state, Instant when) {
        transactions.afterCommit(() -> summaries.touch(sheet.networkId(), when));
    }
}
