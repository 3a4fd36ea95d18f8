package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.network.Involvement;
import dk.albertslund.innovation.network.NextStep;
import dk.albertslund.innovation.network.ProfileForm;
import dk.albertslund.innovation.phase.PhaseTitles;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a network could do next, each with the page where it is done. */
@Component
public final class StepCards {
    /** The field that stands in the same macro. */
    private static final String WHY_FIELD = "#inno-networkProfile-sheet-whyHere";

    private final Texts texts;
    private final PhaseTitles titles;
    private final NetworkFacts facts;
    private final Involvement involvement;

    public StepCards(Texts texts, PhaseTitles titles, NetworkFacts facts, Involvement involvement) {
        this.texts = texts;
        this.titles = titles;
        this.facts = facts;
        this.involvement = involvement;
    }

    List<StepCardView> of(Content profile, Place place, PageUrls pages) {
        String phase = titles.title(place.network().standing().phase());
        return steps(profile, place).stream()
                .map(step -> new StepCardView(
                        texts.text("innovation.step." + step.key() + ".title", phase),
                        texts.text("innovation.step." + step.key() + ".text", phase),
                        url(step, place, pages)))
                .toList();
    }

    private List<NextStep> steps(Content profile, Place place) {
        return NextStep.of(
                facts.hasLeader(place.network().profile()),
                !profile.value(ProfileForm.WHY_HERE).isEmpty(),
                !place.network().question().isEmpty(),
                !profile.value(ProfileForm.CORE_GROUP).isEmpty(),
                !involvement.isUntouched(place.network().networkId()));
    }

    private static String url(NextStep step, Place place, PageUrls pages) {
        return switch (step) {
            case WRITE_WHY -> place.isEditable() ? WHY_FIELD : "";
            case WRITE_QUESTION, SHARPEN_QUESTION -> pages.of("question");
            case PLAN_INVOLVEMENT -> pages.of("involvement");
            case FIND_LEADER, FIND_PARTICIPANTS, TEND_PARTICIPANTS -> pages.of("participants");
            case WORK_IN_PHASE ->
                pages.of("phase-" + place.network().standing().phase().key());
        };
    }
}
