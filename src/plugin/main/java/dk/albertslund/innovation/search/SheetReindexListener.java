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
    private final ReindexQueue reindexQueue;

    public SheetReindexListener(ReindexQueue reindexQueue) {
        this.reindexQueue = reindexQueue;
    }

    /** Every kind. */
    @Override
    public String kind() {
        return "";
    }

    @Override
    public void onChange(Sheet sheet, SheetState state, Instant when) {
        reindexQueue.enqueue(sheet.networkId());
    }
}
