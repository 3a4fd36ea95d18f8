package dk.albertslund.innovation.search;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.SheetFollower;
import dk.albertslund.innovation.network.UnindexedNetworks;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Sees to it that search hears of everything that is written; later, so that the writer does not wait for it. */
@Component
public final class SheetIndexFollower implements SheetFollower {
    private final UnindexedNetworks unindexed;

    public SheetIndexFollower(UnindexedNetworks unindexed) {
        this.unindexed = unindexed;
    }

    /** Every kind. */
    @Override
    public String kind() {
        return "";
    }

    @Override
    public void written(Sheet sheet, Content content, Instant when) {
        unindexed.mark(sheet.networkId());
    }
}
