package dk.albertslund.innovation.phase.confluence;

import java.util.List;

/**
 * Where the network stands among the seven phases.
 *
 * @param stage the phase in the model's four main steps
 */
public record PhaseStripView(String phase, String turn, String stage, List<PhaseStepView> phases) {}
