package dk.albertslund.innovation.network;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.form.Edit;
import dk.albertslund.innovation.form.Forms;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.form.Sheet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Why the practice network is here; the wizard has asked for the rest of its profile. */
@Component
public final class ProfilePractice implements Practice {
    private final ProfileForm kind;
    private final Forms forms;
    private final Texts texts;

    public ProfilePractice(ProfileForm kind, Forms forms, Texts texts) {
        this.kind = kind;
        this.forms = forms;
        this.texts = texts;
    }

    @Override
    public void fill(Network network, String author) {
        String why = texts.text("innovation.practice.whyHere");
        forms.fill(
                kind,
                List.of(new Edit(
                        network.id(),
                        ProfileForm.KEY,
                        Sheet.ONLY_TURN,
                        "",
                        Row.SHEET,
                        ProfileForm.WHY_HERE,
                        why,
                        0,
                        author)));
    }
}
