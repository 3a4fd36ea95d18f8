package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.home.NextStep;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.phase.confluence.CriterionViewFactory;
import java.util.List;
import org.springframework.stereotype.Component;

/** Texts of the next steps; of the work in the phase, what is missing before the network goes on. */
@Component
public final class StepTextFactory {
    private static final String STEP = "innovation.step.";
    private static final int MOST_MISSING = 3;

    private final Messages messages;
    private final PhaseTitles titles;
    private final CriterionViewFactory criteria;

    public StepTextFactory(Messages messages, PhaseTitles titles, CriterionViewFactory criteria) {
        this.messages = messages;
        this.titles = titles;
        this.criteria = criteria;
    }

    String title(NextStep step, MacroContext context) {
        return messages.text(STEP + step.key() + ".title", phase(context));
    }

    /** @param sheets all sheets of the network */
    String text(NextStep step, MacroContext context, List<Sheet> sheets) {
        return step == NextStep.WORK_IN_PHASE
                ? work(criteria.ofCurrentPhase(context, sheets))
                : messages.text(STEP + step.key() + ".text", phase(context));
    }

    private String work(CriterionViewFactory.Missing missing) {
        String key = STEP + NextStep.WORK_IN_PHASE.key();
        if (missing.texts().isEmpty()) {
            return messages.text(key + ".complete");
        }
        int number = missing.texts().size();
        String first = String.join(" · ", missing.texts().subList(0, Math.min(number, MOST_MISSING)));
        return messages.text(key + ".missing", number, missing.all(), number > MOST_MISSING ? first + " …" : first);
    }

    private String phase(MacroContext context) {
        return titles.titleInSentence(context.network().position().phase());
    }
}
