package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.profile.ProfileForm;
import dk.albertslund.innovation.question.QuestionForm;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Creates the view of the innovation question's page. */
@Component
public final class QuestionViewFactory {
    private static final QuestionForm QUESTION = new QuestionForm();

    private final ProfileForm profile;
    private final NetworkFormRenderer forms;
    private final SheetRepository sheets;
    private final QuestionPartsViewFactory parts;

    public QuestionViewFactory(
            ProfileForm profile, NetworkFormRenderer forms, SheetRepository sheets, QuestionPartsViewFactory parts) {
        this.profile = profile;
        this.forms = forms;
        this.sheets = sheets;
        this.parts = parts;
    }

    QuestionView of(MacroContext context) {
        List<Sheet> all = sheets.findAll(context.network().networkId());
        Sheet question = forms.sheet(QUESTION, all, context);
        Sheet about = forms.sheet(profile, all, context);
        Map<Sheet, SheetState> contents = sheets.states(List.of(question, about));
        SheetState state = contents.get(question);
        FormView form = forms.page(QUESTION, "question", parts.offered(state), context);
        return new QuestionView(
                form,
                title(contents.get(about), context),
                parts.of(form, question, state, context),
                context.isExport());
    }

    /** The title, which is a field of the profile. */
    private FormView title(SheetState state, MacroContext context) {
        Section section = new Section(
                "theme", profile.field("", ProfileForm.THEME_TITLE).stream().toList(), List.of());
        return forms.view(profile, List.of(section), state, context);
    }
}
