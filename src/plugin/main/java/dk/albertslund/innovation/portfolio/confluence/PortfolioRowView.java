package dk.albertslund.innovation.portfolio.confluence;

import java.util.List;

/** A row of a table over networks; its head says what it is about. */
public record PortfolioRowView(PortfolioCellView head, List<PortfolioCellView> cells) {}
