package dk.albertslund.innovation.portfolio.confluence;

/**
 * A bar of a chart.
 *
 * @param kind {@code one}, or {@code two} for the second one of a pair
 * @param y where it begins, from above
 * @param length from 0 to 100
 */
public record PortfolioBarView(String kind, int y, int length) {}
