package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.form.confluence.FormView;

/** Form of a phase, its exit criteria, and a comparison of the turns. */
public record PhaseWorkView(FormView form, CriteriaView criteria, TurnTableView turns) {}
