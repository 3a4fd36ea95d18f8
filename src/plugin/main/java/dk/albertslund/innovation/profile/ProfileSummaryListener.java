package dk.albertslund.innovation.profile;

import dk.albertslund.innovation.common.KeyList;
import dk.albertslund.innovation.form.sheet.SheetChange;
import dk.albertslund.innovation.form.sheet.SheetChangeListener;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.AgreedQuiet;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.network.Profile;
import dk.albertslund.innovation.network.SummaryRepository;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Updates the summary when the network's profile changes. */
@Component
public final class ProfileSummaryListener implements SheetChangeListener {
    private static final Set<String> SUMMARY_FIELDS = Set.of(
            ProfileForm.THEME_TITLE,
            ProfileForm.TYPE,
            ProfileForm.STATUS,
            ProfileForm.LEADERS,
            ProfileForm.REFERENCE_LEADERS,
            ProfileForm.START,
            ProfileForm.END);

    private static final Set<String> QUIET_FIELDS = Set.of(ProfileForm.QUIET_UNTIL, ProfileForm.QUIET_REASON);

    private final SummaryRepository summaries;

    public ProfileSummaryListener(SummaryRepository summaries) {
        this.summaries = summaries;
    }

    @Override
    public String kind() {
        return ProfileForm.KEY;
    }

    @Override
    public void onChange(SheetChange change) {
        if (change.touches(SUMMARY_FIELDS)) {
            summaries.setProfile(change.sheet().networkId(), profile(change.rows()), change.when());
        }
        if (change.touches(QUIET_FIELDS)) {
            summaries.setQuiet(change.sheet().networkId(), quiet(change.rows()), change.when());
        }
    }

    /** Only with its reason. */
    static Optional<AgreedQuiet> quiet(SheetState state) {
        String until = state.value(ProfileForm.QUIET_UNTIL);
        String reason = state.value(ProfileForm.QUIET_REASON);
        return until.isEmpty() || reason.isEmpty()
                ? Optional.empty()
                : Optional.of(new AgreedQuiet(LocalDate.parse(until), reason));
    }

    /** The part of the form that overviews show. */
    static Profile profile(SheetState state) {
        String type = state.value(ProfileForm.TYPE);
        return new Profile(
                state.value(ProfileForm.THEME_TITLE),
                type.isEmpty() ? Profile.UNWRITTEN.type() : type,
                NetworkStatus.withKey(state.value(ProfileForm.STATUS)).orElse(Profile.UNWRITTEN.status()),
                KeyList.split(state.value(ProfileForm.LEADERS)),
                KeyList.split(state.value(ProfileForm.REFERENCE_LEADERS)),
                state.value(ProfileForm.START),
                state.value(ProfileForm.END));
    }
}
