package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.network.SummaryRepository;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Whatever is written in a network is activity, also what overviews do not show. It is noted when the change is kept, so
 * that those who write in different forms of a network do not wait for each other at its one summary.
 */
@Component
public final class LastActivityListener implements SheetChangeListener {
    private final SummaryRepository summaries;
    private final Transactions transactions;

    public LastActivityListener(SummaryRepository summaries, Transactions transactions) {
        this.summaries = summaries;
        this.transactions = transactions;
    }

    /** Every kind. */
    @Override
    public String kind() {
        return "";
    }

    @Override
    public void onChange(Sheet sheet, SheetState state, Instant when) {
        transactions.afterCommit(() -> summaries.touch(sheet.networkId(), when));
    }
}
