package dk.albertslund.innovation.phase.confluence;

import java.util.List;

/** View of the network's position for the strip of phases. */
public record PhaseStrip(String phase, String turn, String stage, List<PhaseStepView> phases) {}
