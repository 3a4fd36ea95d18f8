package dk.albertslund.innovation.portfolio.confluence;

/** A big number, what it counts, and what it is made of. */
public record PortfolioFigureView(String title, String number, String note) {}
