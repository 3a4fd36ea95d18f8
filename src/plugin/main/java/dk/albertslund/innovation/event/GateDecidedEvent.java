package dk.albertslund.innovation.event;

import java.time.Instant;

/**
 * A decision was made at a gate.
 *
 * @param phase key of the phase that the network was in
 * @param turn number of its turn, from 1
 * @param answer {@code go}, {@code back} or {@code stop}
 * @param undone whether that decision was taken back
 */
public record GateDecidedEvent(String spaceKey, Instant time, String phase, int turn, String answer, boolean undone)
        implements InnovationEvent {}
