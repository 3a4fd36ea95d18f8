package dk.albertslund.innovation.overview.confluence;

/**
 * One of the four numbers on two days.
 *
 * @param before empty when nobody kept it
 * @param after empty when nobody kept it
 * @param change for example {@code 2 flere}; empty unless both are known
 */
public record ComparisonFigureView(String key, String title, String before, String after, String change) {}
