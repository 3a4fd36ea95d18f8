package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.home.NextStep;
import dk.albertslund.innovation.home.NextStepCondition;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.PageUrls;
import java.util.List;
import org.springframework.stereotype.Component;

/** Creates the cards of next steps, each with a link to its page. */
@Component
public final class StepCardFactory {
    /** Anchor of the field in the same macro. */
    private static final String WHY_FIELD = "#inno-networkProfile-sheet-whyHere";

    private static final String WRITE_QUESTION = "#write-question";

    private final Messages messages;
    private final PhaseTitles titles;
    private final List<NextStepCondition> steps;

    public StepCardFactory(Messages messages, PhaseTitles titles, List<NextStepCondition> steps) {
        this.messages = messages;
        this.titles = titles;
        this.steps = List.copyOf(steps);
    }

    /** Steps that features report as open, without those that the network has no page for. */
    List<NextStep> open(MacroContext context, List<Sheet> sheets, PageUrls pages) {
        return steps.stream()
                .filter(step -> !url(step.step(), context, pages).isEmpty())
                .filter(step -> step.isOpen(sheets))
                .map(NextStepCondition::step)
                .toList();
    }

    List<StepCardView> of(List<NextStep> steps, MacroContext context, PageUrls pages) {
        String phase = titles.titleInSentence(context.network().position().phase());
        return steps.stream()
                .map(step -> new StepCardView(
                        messages.text("innovation.step." + step.key() + ".title", phase),
                        messages.text("innovation.step." + step.key() + ".text", phase),
                        url(step, context, pages)))
                .toList();
    }

    /** URL of the page with the parameter that opens an empty draft. */
    private static String writing(MacroContext context, String page) {
        return context.isEditable() && !page.isEmpty() ? page + WRITE_QUESTION : page;
    }

    private static String url(NextStep step, MacroContext context, PageUrls pages) {
        return switch (step) {
            case WRITE_WHY -> context.isEditable() ? WHY_FIELD : "";
            case WRITE_QUESTION -> writing(context, pages.of("question"));
            case SHARPEN_QUESTION -> pages.of("question");
            case FIND_LEADER, FIND_PARTICIPANTS, TEND_PARTICIPANTS -> pages.of("participants");
            case PREPARE_SESSION -> pages.of("session");
            case LOOK_AT_TRIAL -> pages.of("trial");
            case LIST_STAKEHOLDERS -> pages.of("stakeholders");
            case PLAN_INVOLVEMENT -> pages.of("involvement");
            case WORK_IN_PHASE ->
                pages.of("phase-" + context.network().position().phase().key());
        };
    }
}
