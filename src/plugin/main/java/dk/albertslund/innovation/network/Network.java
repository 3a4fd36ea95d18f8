package dk.albertslund.innovation.network;

import java.time.Instant;

/**
 * An innovation network: a group with a leader and a theme that works in one space of the wiki.
 *
 * @param isPractice a practice network is for trying things out and is never counted
 * @param founder the user key of the person who made it
 */
public record Network(int id, String spaceKey, boolean isPractice, String founder, Instant founded) {}
