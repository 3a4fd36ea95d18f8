package dk.albertslund.innovation.search;

import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.SheetChangeListener;
import dk.albertslund.innovation.form.SheetState;
import dk.albertslund.innovation.network.ReindexQueue;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Requests reindexing when a sheet changes; asynchronous, so that a save does not wait. */
@Component
public final class SheetReindexListener implements SheetChangeListener {
    private final ReindexQueue reindexQueue;

    public SheetReindexListener(ReindexQueue reindexQueue) {
        this.reindexQueue = reindexQueue;
    }

    /** Listens to every kind. */
    @Override
    public String kind() {
        return "";
    }

    @Override
    public void onChange(Sheet sheet, SheetState state, Instant when) {
        reindexQueue.enqueue(sheet.networkId());
    }
}
