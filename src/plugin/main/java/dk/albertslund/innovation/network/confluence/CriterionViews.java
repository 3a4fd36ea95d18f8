package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.network.Readiness;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.phase.form.Criterion;
import dk.albertslund.innovation.phase.form.PhaseForm;
import java.util.List;
import org.springframework.stereotype.Component;

/** What should be there before a network goes on, in words. */
@Component
public final class CriterionViews {
    private final Readiness readiness;
    private final Texts texts;

    public CriterionViews(Readiness readiness, Texts texts) {
        this.readiness = readiness;
        this.texts = texts;
    }

    List<CriterionView> of(Summary network, PhaseForm form, Content content) {
        return readiness.of(network, form, content).stream()
                .map(criterion -> new CriterionView(criterion.key(), text(criterion), criterion.isMet()))
                .toList();
    }

    String text(Criterion criterion) {
        String key = "innovation.phase.criterion." + criterion.key();
        return criterion.enough() == 0 ? texts.text(key) : texts.text(key, criterion.enough());
    }
}
