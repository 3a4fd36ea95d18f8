package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.network.Conclusion;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.Summaries;
import dk.albertslund.innovation.phase.form.PhaseForm;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which criteria of a phase are met after something was written in it. */
@Component
public final class CriteriaConclusion implements Conclusion {
    private final Summaries summaries;
    private final CriterionViews criteria;

    public CriteriaConclusion(Summaries summaries, CriterionViews criteria) {
        this.summaries = summaries;
        this.criteria = criteria;
    }

    @Override
    public String key() {
        return "criteria";
    }

    @Override
    public boolean follows(FormKind kind) {
        return kind instanceof PhaseForm;
    }

    /** Nothing for a turn that the network has left, whose list no page shows. */
    @Override
    public Object of(Network network, FormKind kind, int turn, Content content) {
        return summaries
                .inSpace(network.spaceKey())
                .filter(summary -> summary.standing().turn() == turn)
                .map(summary -> criteria.of(summary, (PhaseForm) kind, content).stream()
                        .map(CriteriaConclusion::answer)
                        .toList())
                .orElse(List.of());
    }

    private static Map<String, Object> answer(CriterionView criterion) {
        return Map.of("key", criterion.getKey(), "text", criterion.getText(), "met", criterion.isMet());
    }
}
