package dk.albertslund.innovation.search;

/**
 * A page that shows a part of a network.
 *
 * @param part for example {@code question} or {@code phase-focus}
 */
public record NetworkPart(String part, long pageId) {}
