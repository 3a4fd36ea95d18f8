package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import java.util.List;

/** What the network writes down in a phase, what is missing there, and the turns beside each other. */
public record PhaseWorkView(FormView form, List<CriterionView> criteria, TurnTableView turns) {
    /** How many of the criteria are met. */
    public int met() {
        return (int) criteria.stream().filter(CriterionView::isMet).count();
    }

    public int all() {
        return criteria.size();
    }

    /** What is missing, in words. */
    List<String> missing() {
        return criteria.stream()
                .filter(criterion -> !criterion.isMet())
                .map(CriterionView::text)
                .toList();
    }
}
