package dk.albertslund.innovation.network;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.SheetFollower;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Keeps the summary in step with the network's profile. */
@Component
public final class ProfileFollower implements SheetFollower {
    private final Summaries summaries;

    public ProfileFollower(Summaries summaries) {
        this.summaries = summaries;
    }

    @Override
    public String kind() {
        return ProfileForm.KEY;
    }

    @Override
    public void written(Sheet sheet, Content content, Instant when) {
        summaries.setProfile(sheet.networkId(), Profile.in(content), when);
    }
}
