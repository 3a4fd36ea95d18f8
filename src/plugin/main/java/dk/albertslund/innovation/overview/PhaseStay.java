package dk.albertslund.innovation.overview;

import dk.albertslund.innovation.model.Phase;
import java.util.Optional;

/**
 * A network's time in a phase in its current turn.
 *
 * @param days empty when it was not there, or when nobody knows since when it is
 * @param length empty without days
 * @param isCurrent whether it is there now
 */
public record PhaseStay(Phase phase, Optional<Integer> days, Optional<PhaseLength> length, boolean isCurrent) {}
