package dk.albertslund.innovation.search;

import dk.albertslund.innovation.form.SheetChange;
import dk.albertslund.innovation.form.SheetChangeListener;
import dk.albertslund.innovation.network.ReindexQueue;
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
    public void onChange(SheetChange change) {
        reindexQueue.enqueue(change.sheet().networkId());
    }
}
