package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.network.Readiness;
import dk.albertslund.innovation.network.Summaries;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.phase.form.Criterion;
import dk.albertslund.innovation.phase.form.PhaseForm;
import java.util.List;
import org.springframework.stereotype.Component;

/** What should be there before a network goes on, in words: for the page, and for the receipt of what was written. */
@Component
public final class CriterionViews {
    private final Readiness readiness;
    private final Summaries summaries;
    private final Texts texts;

    public CriterionViews(Readiness readiness, Summaries summaries, Texts texts) {
        this.readiness = readiness;
        this.summaries = summaries;
        this.texts = texts;
    }

    List<CriterionView> of(Summary network, PhaseForm form, Content content) {
        return readiness.of(network, form, content).stream()
                .map(criterion -> new CriterionView(criterion.key(), text(criterion), criterion.isMet()))
                .toList();
    }

    /** After something was written; nothing for a turn that the network has left, whose list no page shows. */
    List<CriterionView> afterwards(String spaceKey, PhaseForm form, int turn, Content content) {
        return summaries
                .inSpace(spaceKey)
                .filter(network -> network.standing().turn() == turn)
                .map(network -> of(network, form, content))
                .orElse(List.of());
    }

    String text(Criterion criterion) {
        String key = "innovation.phase.criterion." + criterion.key();
        return criterion.enough() == 0 ? texts.text(key) : texts.text(key, criterion.enough());
    }
}
