package dk.albertslund.innovation.phase.confluence;

import java.util.List;

/**
 * Strip of the seven phases with the current one marked.
 *
 * @param stage the model's main step of the phase
 */
public record PhaseStripView(String phase, String turn, String stage, List<PhaseStepView> phases) {}
