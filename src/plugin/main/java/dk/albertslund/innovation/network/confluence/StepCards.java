package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.network.NextStep;
import dk.albertslund.innovation.network.OpenStep;
import dk.albertslund.innovation.phase.PhaseTitles;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a network could do next, each with the page where it is done. */
@Component
public final class StepCards {
    /** The field that stands in the same macro. */
    private static final String WHY_FIELD = "#inno-networkProfile-sheet-whyHere";

    private static final String WRITE_QUESTION = "#write-question";

    private final Texts texts;
    private final PhaseTitles titles;
    private final List<OpenStep> steps;

    public StepCards(Texts texts, PhaseTitles titles, List<OpenStep> steps) {
        this.texts = texts;
        this.titles = titles;
        this.steps = List.copyOf(steps);
    }

    /** What features of their own know to be still undone; not where the network has no page to do it on. */
    List<NextStep> open(Place place, PageUrls pages) {
        int network = place.network().networkId();
        return steps.stream()
                .filter(step -> !url(step.step(), place, pages).isEmpty())
                .filter(step -> step.isOpen(network))
                .map(OpenStep::step)
                .toList();
    }

    List<StepCardView> of(List<NextStep> steps, Place place, PageUrls pages) {
        String phase = titles.titleInSentence(place.network().standing().phase());
        return steps.stream()
                .map(step -> new StepCardView(
                        texts.text("innovation.step." + step.key() + ".title", phase),
                        texts.text("innovation.step." + step.key() + ".text", phase),
                        url(step, place, pages)))
                .toList();
    }

    /** The page opens with an empty draft to write in. */
    private static String writing(Place place, String page) {
        return place.isEditable() && !page.isEmpty() ? page + WRITE_QUESTION : page;
    }

    private static String url(NextStep step, Place place, PageUrls pages) {
        return switch (step) {
            case WRITE_WHY -> place.isEditable() ? WHY_FIELD : "";
            case WRITE_QUESTION -> writing(place, pages.of("question"));
            case SHARPEN_QUESTION -> pages.of("question");
            case FIND_LEADER, FIND_PARTICIPANTS, TEND_PARTICIPANTS -> pages.of("participants");
            case LIST_STAKEHOLDERS -> pages.of("stakeholders");
            case PLAN_INVOLVEMENT -> pages.of("involvement");
            case WORK_IN_PHASE ->
                pages.of("phase-" + place.network().standing().phase().key());
        };
    }
}
