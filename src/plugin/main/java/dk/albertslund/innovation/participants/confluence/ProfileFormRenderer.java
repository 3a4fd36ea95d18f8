package dk.albertslund.innovation.participants.confluence;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.profile.ProfileForm;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Renders those sections of the profile that the home page shows separately. */
@Component
public final class ProfileFormRenderer {
    private final ProfileForm kind;
    private final NetworkFormRenderer forms;

    public ProfileFormRenderer(ProfileForm kind, NetworkFormRenderer forms) {
        this.kind = kind;
        this.forms = forms;
    }

    /** All sheets of the network that have changes. */
    public List<Sheet> sheets(MacroContext context) {
        return forms.sheets(context);
    }

    /** @param sheets all sheets of the network */
    public SheetState state(List<Sheet> sheets, MacroContext context) {
        return forms.state(forms.sheet(kind, sheets, context));
    }

    public FormView why(SheetState profile, MacroContext context) {
        return forms.view(
                kind, List.of(frame("why", field -> field.key().equals(ProfileForm.WHY_HERE))), profile, context);
    }

    public FormView about(SheetState profile, MacroContext context) {
        Section about = frame("about", field -> !field.key().equals(ProfileForm.WHY_HERE));
        Section innovation = kind.section(ProfileForm.INNOVATION).orElseThrow();
        Section quiet = kind.section(ProfileForm.QUIET).orElseThrow();
        return forms.view(kind, List.of(about, innovation, quiet), profile, context);
    }

    private Section frame(String key, Predicate<Field> belongs) {
        Section frame = kind.section(ProfileForm.FRAME).orElseThrow();
        return new Section(key, frame.fields().stream().filter(belongs).toList(), List.of());
    }
}
