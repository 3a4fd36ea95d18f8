package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import java.util.List;

/** Form of a phase, its exit criteria, and a comparison of the turns. */
public record PhaseWorkView(FormView form, List<CriterionView> criteria, TurnTableView turns) {
    /** Number of criteria that are met. */
    public int met() {
        return (int) criteria.stream().filter(CriterionView::isMet).count();
    }

    public int all() {
        return criteria.size();
    }

    /** Texts of the unmet criteria. */
    List<String> missing() {
        return criteria.stream()
                .filter(criterion -> !criterion.isMet())
                .map(CriterionView::text)
                .toList();
    }
}
