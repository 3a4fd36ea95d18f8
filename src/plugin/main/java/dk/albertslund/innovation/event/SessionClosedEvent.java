package dk.albertslund.innovation.event;

import java.time.Instant;

/**
 * A session was ended by its leader, or the next one was started after it had been left running for twelve hours.
 *
 * @param time when it ended
 * @param runId id of the run, as in the REST API
 * @param instance which of the network's sessions; empty for the first
 */
public record SessionClosedEvent(String spaceKey, Instant time, int runId, String instance)
        implements InnovationEvent {}
