package dk.albertslund.innovation.network;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.SheetFollower;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whatever is written in a network is activity, also what overviews do not show. */
@Component
public final class ActivityFollower implements SheetFollower {
    private final Summaries summaries;

    public ActivityFollower(Summaries summaries) {
        this.summaries = summaries;
    }

    /** Every kind. */
    @Override
    public String kind() {
        return "";
    }

    @Override
    public void written(Sheet sheet, Content content, Instant when) {
        summaries.touch(sheet.networkId(), when);
    }
}
