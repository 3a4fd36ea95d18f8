package dk.albertslund.innovation.phase.confluence;

import java.util.List;

/** Where the network stands. */
public record PhaseStrip(String phase, String turn, String stage, List<PhaseStepView> phases) {}
