package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import java.util.List;

/** What the network writes down in a phase, what is missing there, and the turns beside each other. */
public final class PhaseWorkView {
    private final FormView form;
    private final List<CriterionView> criteria;
    private final TurnTableView turns;

    PhaseWorkView(FormView form, List<CriterionView> criteria, TurnTableView turns) {
        this.form = form;
        this.criteria = criteria;
        this.turns = turns;
    }

    public FormView getForm() {
        return form;
    }

    public List<CriterionView> getCriteria() {
        return criteria;
    }

    /** How many of the criteria are met. */
    public int getMet() {
        return (int) criteria.stream().filter(CriterionView::isMet).count();
    }

    public int getAll() {
        return criteria.size();
    }

    /** What is missing, in words. */
    List<String> missing() {
        return criteria.stream()
                .filter(criterion -> !criterion.isMet())
                .map(CriterionView::getText)
                .toList();
    }

    public TurnTableView getTurns() {
        return turns;
    }
}
