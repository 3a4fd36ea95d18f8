package dk.albertslund.innovation.profile;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.SheetChangeListener;
import dk.albertslund.innovation.form.SheetState;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.network.Profile;
import dk.albertslund.innovation.network.SummaryRepository;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Updates the summary when the network's profile changes. */
@Component
public final class ProfileSummaryListener implements SheetChangeListener {
    private final SummaryRepository summaries;

    public ProfileSummaryListener(SummaryRepository summaries) {
        this.summaries = summaries;
    }

    @Override
    public String kind() {
        return ProfileForm.KEY;
    }

    @Override
    public void onChange(Sheet sheet, SheetState state, Instant when) {
        summaries.setProfile(sheet.networkId(), profile(state), when);
    }

    /** The part of the form that overviews show. */
    static Profile profile(SheetState state) {
        String type = state.value(ProfileForm.TYPE);
        return new Profile(
                state.value(ProfileForm.THEME_TITLE),
                type.isEmpty() ? Profile.UNWRITTEN.type() : type,
                NetworkStatus.withKey(state.value(ProfileForm.STATUS)).orElse(Profile.UNWRITTEN.status()),
                Field.splitKeys(state.value(ProfileForm.LEADERS)),
                Field.splitKeys(state.value(ProfileForm.REFERENCE_LEADERS)),
                state.value(ProfileForm.START),
                state.value(ProfileForm.END));
    }
}
