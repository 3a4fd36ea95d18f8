package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.network.ProfileForm;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The parts of a network's profile that stand apart from each other on its front. */
@Component
public final class ProfileParts {
    private final ProfileForm kind;
    private final NetworkForms forms;

    public ProfileParts(ProfileForm kind, NetworkForms forms) {
        this.kind = kind;
        this.forms = forms;
    }

    Content content(Place place) {
        return forms.content(kind, place);
    }

    FormView why(Content profile, Place place) {
        return forms.view(
                kind, List.of(frame("why", field -> field.key().equals(ProfileForm.WHY_HERE))), profile, place);
    }

    FormView about(Content profile, Place place) {
        Section about = frame("about", field -> !field.key().equals(ProfileForm.WHY_HERE));
        Section innovation = kind.section(ProfileForm.INNOVATION).orElseThrow();
        return forms.view(kind, List.of(about, innovation), profile, place);
    }

    private Section frame(String key, Predicate<Field> belongs) {
        Section frame = kind.section(ProfileForm.FRAME).orElseThrow();
        return new Section(key, frame.fields().stream().filter(belongs).toList(), List.of());
    }
}
