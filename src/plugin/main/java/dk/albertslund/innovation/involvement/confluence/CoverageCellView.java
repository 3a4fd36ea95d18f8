package dk.albertslund.innovation.involvement.confluence;

/**
 * Cell of the coverage table: participation of one kind of participants in one phase.
 *
 * @param key identifies kind and phase
 * @param text mode and status; also has a text when nobody takes part
 * @param isEmpty whether nobody takes part
 */
public record CoverageCellView(String key, String phase, String text, boolean isEmpty) {}
