package dk.albertslund.innovation.creation;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.FieldUpdateBuilder;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.profile.ProfileForm;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sample purpose of a practice network; the rest of the profile comes from the wizard. */
@Component
public final class ProfileSampleContent implements SampleContent {
    private final ProfileForm kind;
    private final FormService forms;
    private final Messages messages;

    public ProfileSampleContent(ProfileForm kind, FormService forms, Messages messages) {
        this.kind = kind;
        this.forms = forms;
        this.messages = messages;
    }

    @Override
    public void fill(Network network, String author) {
        FieldUpdateBuilder editor = FieldUpdateBuilder.ofOnlyTurn(network.id(), ProfileForm.KEY, author);
        String why = messages.text("innovation.practice.whyHere");
        forms.fill(kind, List.of(editor.initial(ProfileForm.WHY_HERE, why)));
    }
}
