package dk.albertslund.innovation.stakeholder.confluence;

/** Whether a stakeholder takes part in a phase. */
public record TimelineCellView(PhaseColumnView phase, boolean isChosen) {}
