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
    private final QuestionPartsFactory parts;

    public QuestionViewFactory(
            ProfileForm profile, NetworkFormRenderer forms, SheetRepository sheets, QuestionPartsFactory parts) {
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
                theme(state, contents.get(about), context),
                parts.of(form, question, state, context),
                context.isExport());
    }

    /** The title is a field of the profile; the question's form holds what it was before. */
    private ThemeTitleView theme(SheetState question, SheetState about, MacroContext context) {
        Section section = new Section(
                "theme", profile.field("", ProfileForm.THEME_TITLE).stream().toList(), List.of());
        String now = about.value(ProfileForm.THEME_TITLE);
        return new ThemeTitleView(
                forms.view(profile, List.of(section), about, context),
                now,
                other(question.value(QuestionForm.TITLE_BEFORE), now),
                other(question.value(QuestionForm.TITLE_AFTER), now));
    }

    private static String other(String title, String now) {
        return title.equals(now) ? "" : title;
    }
}
