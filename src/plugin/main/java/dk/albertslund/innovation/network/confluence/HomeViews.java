package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.network.NextStep;
import dk.albertslund.innovation.network.ProfileForm;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together the front of a network. */
@Component
public final class HomeViews {
    private final ProfileParts parts;
    private final NetworkPages pages;
    private final NetworkFacts facts;
    private final StepCards cards;
    private final PhaseStrip strip;

    public HomeViews(ProfileParts parts, NetworkPages pages, NetworkFacts facts, StepCards cards, PhaseStrip strip) {
        this.parts = parts;
        this.pages = pages;
        this.facts = facts;
        this.cards = cards;
        this.strip = strip;
    }

    HomeView of(Place place) {
        Content profile = parts.content(place);
        PageUrls urls = pages.of(place);
        return new HomeView(
                place,
                facts.of(place.network().profile()),
                new HomeView.Forms(parts.why(profile, place), parts.about(profile, place)),
                strip.of(place.network().standing(), urls),
                new HomeView.Links(urls.of("question"), cards.of(nextSteps(place, profile, urls), place, urls)));
    }

    private List<NextStep> nextSteps(Place place, Content profile, PageUrls urls) {
        return NextStep.of(
                facts.hasLeader(place.network().profile()),
                !profile.value(ProfileForm.WHY_HERE).isEmpty(),
                !place.network().question().isEmpty(),
                !profile.value(ProfileForm.CORE_GROUP).isEmpty(),
                cards.open(place, urls));
    }
}
