package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.confluence.Templates;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.network.ConfidentialAccess;
import dk.albertslund.innovation.network.NetworkPeople;
import dk.albertslund.innovation.network.ProfileForm;
import org.springframework.stereotype.Component;

/** Puts together the page of the participants: who takes part, and who may read and write. */
@Component
public final class ParticipantsViews {
    private final NetworkForms forms;
    private final ProfileForm profile;
    private final ConfidentialAccess confidential;
    private final AccessViews access;
    private final Templates templates;

    public ParticipantsViews(
            NetworkForms forms,
            ProfileForm profile,
            ConfidentialAccess confidential,
            AccessViews access,
            Templates templates) {
        this.forms = forms;
        this.profile = profile;
        this.confidential = confidential;
        this.access = access;
        this.templates = templates;
    }

    /** Only those who are in it already, and the space's administrators, change who takes part. */
    String html(Place place) {
        Content content = forms.content(profile, place);
        Place own = isInsider(place) ? place : place.unwritable();
        return forms.html(forms.page(profile, "participants", content, own))
                + templates.html("network/access.vm", "access", access(content, own));
    }

    private boolean isInsider(Place place) {
        return place.isEditable()
                && confidential.isInsider(
                        place.network().networkId(), place.network().spaceKey());
    }

    private AccessView access(Content content, Place place) {
        return access.of(
                place.network().networkId(), place.network().spaceKey(), NetworkPeople.in(content), place.isEditable());
    }
}
