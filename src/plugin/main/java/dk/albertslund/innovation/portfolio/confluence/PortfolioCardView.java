package dk.albertslund.innovation.portfolio.confluence;

/** Words of a network on a wall. */
public record PortfolioCardView(String text, String network, String url, String note) {}
