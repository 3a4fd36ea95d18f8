package dk.albertslund.innovation.involvement.confluence;

/**
 * Whether a kind takes part in a phase, and how.
 *
 * @param key the kind and the phase
 * @param text also says so when nobody does
 * @param isEmpty whether nobody takes part
 */
public record CoverageCellView(String key, String phase, String text, boolean isEmpty) {}
