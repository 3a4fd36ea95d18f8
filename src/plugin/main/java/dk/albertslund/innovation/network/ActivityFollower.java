package dk.albertslund.innovation.network;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.SheetFollower;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Whatever is written in a network is activity, also what overviews do not show. It is noted when the change is kept, so
 * that those who write in different forms of a network do not wait for each other at its one summary.
 */
@Component
public final class ActivityFollower implements SheetFollower {
    private final Summaries summaries;
    private final Transactions transactions;

    public ActivityFollower(Summaries summaries, Transactions transactions) {
        this.summaries = summaries;
        this.transactions = transactions;
    }

    /** Every kind. */
    @Override
    public String kind() {
        return "";
    }

    @Override
    public void written(Sheet sheet, Content content, Instant when) {
        transactions.afterwards(() -> summaries.touch(sheet.networkId(), when));
    }
}
