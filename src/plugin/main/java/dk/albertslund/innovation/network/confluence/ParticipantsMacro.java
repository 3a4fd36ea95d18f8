package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.network.ProfileForm;
import java.util.Map;

/** Who leads the network and who takes part: {@code innovation-participants}. */
public final class ParticipantsMacro extends NetworkMacro {
    private final NetworkForms forms;
    private final ProfileForm profile;

    public ParticipantsMacro(MacroPages pages, NetworkForms forms, ProfileForm profile) {
        super(pages);
        this.forms = forms;
        this.profile = profile;
    }

    @Override
    protected String draw(Map<String, String> parameters, Place place) {
        return forms.html(forms.page(profile, "participants", place));
    }
}
