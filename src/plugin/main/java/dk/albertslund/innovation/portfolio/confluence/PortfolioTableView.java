package dk.albertslund.innovation.portfolio.confluence;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table over networks, phases or kinds.
 *
 * @param isGrid whether each phase is a narrow column; it stays a table on a phone
 * @param legend what the two bars of a chart are; empty for one bar
 */
public record PortfolioTableView(
        String title, List<String> columns, List<PortfolioRowView> rows, boolean isGrid, List<String> legend) {
    /** @param cells row by row; the first one is the row's head */
    static PortfolioTableView of(String title, List<String> columns, List<List<PortfolioCellView>> cells) {
        List<PortfolioRowView> rows =
                cells.stream().map(row -> row(row, columns)).toList();
        return new PortfolioTableView(title, columns, rows, false, List.of());
    }

    private static PortfolioRowView row(List<PortfolioCellView> cells, List<String> columns) {
        return new PortfolioRowView(
                cells.get(0),
                IntStream.range(1, cells.size())
                        .mapToObj(index -> cells.get(index).in(columns.get(index)))
                        .toList());
    }

    PortfolioTableView asGrid() {
        return new PortfolioTableView(title, columns, rows, true, legend);
    }

    PortfolioTableView withLegend(String first, String second) {
        return new PortfolioTableView(title, columns, rows, isGrid, List.of(first, second));
    }

    public boolean hasLegend() {
        return !legend.isEmpty();
    }
}
