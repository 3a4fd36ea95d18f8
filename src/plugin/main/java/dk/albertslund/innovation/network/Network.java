package dk.albertslund.innovation.network;

import java.time.Instant;

/**
 * An innovation network: a group with a leader and a theme, working in one Confluence space.
 *
 * @param isPractice a network for trying things out; excluded from overviews and counts
 * @param founder user key of the creator
 */
public record Network(int id, String spaceKey, boolean isPractice, String founder, Instant founded) {}
