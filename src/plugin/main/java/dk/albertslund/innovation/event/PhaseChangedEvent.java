package dk.albertslund.innovation.event;

import java.time.Instant;

/**
 * A network has moved to another phase or turn.
 *
 * @param fromPhase key of the phase before, for example {@code discovery}
 * @param fromTurn number of the turn before, from 1
 * @param undone whether the move takes back the one before it
 */
public record PhaseChangedEvent(
        String spaceKey, Instant time, String fromPhase, int fromTurn, String toPhase, int toTurn, boolean undone)
        implements InnovationEvent {}
