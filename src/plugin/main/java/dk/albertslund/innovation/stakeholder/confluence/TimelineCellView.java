package dk.albertslund.innovation.stakeholder.confluence;

/** Whether a stakeholder takes part in a phase, for those who only read. */
public record TimelineCellView(boolean isChosen, PhaseColumnView phase) {}
