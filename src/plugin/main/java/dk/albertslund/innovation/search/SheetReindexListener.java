package dk.albertslund.innovation.search;

import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.SheetChangeListener;
import dk.albertslund.innovation.form.SheetState;
import dk.albertslund.innovation.network.ReindexQueue;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Sees to it that search hears of everything that is written; later, so that the writer does not wait for it. */
@Component
public final class SheetReindexListener implements SheetChangeListener {
    private final ReindexQueue unindexed;

    public SheetReindexListener(ReindexQueue unindexed) {
        this.unindexed = unindexed;
    }

    /** Every kind. */
    @Override
    public String kind() {
        return "";
    }

    @Override
    public void written(Sheet sheet, SheetState state, Instant when) {
        unindexed.mark(sheet.networkId());
    }
}
