package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.network.ProfileForm;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Puts together the front of a network. */
@Component
public final class HomeViews {
    private static final ProfileForm PROFILE = new ProfileForm();

    private final NetworkForms forms;
    private final NetworkPages pages;
    private final NetworkFacts facts;
    private final StepCards cards;
    private final PhaseStrip strip;

    public HomeViews(NetworkForms forms, NetworkPages pages, NetworkFacts facts, StepCards cards, PhaseStrip strip) {
        this.forms = forms;
        this.pages = pages;
        this.facts = facts;
        this.cards = cards;
        this.strip = strip;
    }

    HomeView of(Place place) {
        Content profile = forms.content(PROFILE, place);
        PageUrls urls = pages.of(place);
        return new HomeView(
                place,
                facts.of(place.network().profile()),
                new HomeView.Forms(
                        part("why", field -> field.key().equals(ProfileForm.WHY_HERE), profile, place),
                        part("about", field -> !field.key().equals(ProfileForm.WHY_HERE), profile, place)),
                strip.of(place.network().standing(), urls),
                new HomeView.Links(urls.of("question"), cards.of(profile, place, urls)));
    }

    private FormView part(String key, Predicate<Field> belongs, Content profile, Place place) {
        Section frame = PROFILE.section(ProfileForm.FRAME).orElseThrow();
        List<Field> fields = frame.fields().stream().filter(belongs).toList();
        return forms.view(PROFILE, List.of(new Section(key, fields, List.of())), profile, place);
    }
}
