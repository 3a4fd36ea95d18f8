package dk.albertslund.innovation.portfolio.confluence;

import java.util.List;

/** A row of a table over networks; its name says what it is about. */
public record PortfolioRowView(PortfolioCellView name, List<PortfolioCellView> cells) {}
