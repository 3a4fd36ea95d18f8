package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.Sheets;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.network.ProfileForm;
import dk.albertslund.innovation.network.confluence.NetworkForms;
import dk.albertslund.innovation.network.confluence.Place;
import dk.albertslund.innovation.question.QuestionForm;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts together the page of the innovation question. */
@Component
public final class QuestionViews {
    private static final QuestionForm QUESTION = new QuestionForm();

    private final ProfileForm profile;
    private final NetworkForms forms;
    private final Sheets sheets;
    private final ExcuseViews excuses;
    private final QuestionCourses courses;

    public QuestionViews(
            ProfileForm profile, NetworkForms forms, Sheets sheets, ExcuseViews excuses, QuestionCourses courses) {
        this.profile = profile;
        this.forms = forms;
        this.sheets = sheets;
        this.excuses = excuses;
        this.courses = courses;
    }

    QuestionView of(Place place) {
        List<Sheet> all = sheets.sheets(place.network().networkId());
        Sheet question = forms.sheet(QUESTION, all, place);
        Sheet about = forms.sheet(profile, all, place);
        Map<Sheet, Content> contents = sheets.contents(List.of(question, about));
        FormView form = forms.page(QUESTION, "question", excuses.offered(contents.get(question)), place);
        return new QuestionView(
                form,
                title(contents.get(about), place),
                excuses.of(form),
                courses.of(question, place.network()),
                place.isPaper());
    }

    /** The one field of the profile; it is saved as on the network's home page. */
    private FormView title(Content content, Place place) {
        Section section = new Section(
                "theme", profile.field("", ProfileForm.THEME_TITLE).stream().toList(), List.of());
        return forms.view(profile, List.of(section), content, place);
    }
}
