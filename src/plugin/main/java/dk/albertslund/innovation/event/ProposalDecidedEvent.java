package dk.albertslund.innovation.event;

import java.time.Instant;

/**
 * A proposed theme was accepted or declined.
 *
 * @param spaceKey the space in which it was proposed
 */
public record ProposalDecidedEvent(String spaceKey, Instant time, int proposalId, boolean accepted)
        implements InnovationEvent {}
