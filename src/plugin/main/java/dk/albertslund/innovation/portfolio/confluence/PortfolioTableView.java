package dk.albertslund.innovation.portfolio.confluence;

import dk.albertslund.innovation.overview.confluence.HeatPhaseView;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table over networks, phases or kinds.
 *
 * @param phases the narrow columns of a grid, which stays a table on a phone; empty for other tables
 * @param legend what the two bars of a chart are; empty for one bar
 */
public record PortfolioTableView(
        String title,
        List<String> columns,
        List<PortfolioRowView> rows,
        List<HeatPhaseView> phases,
        List<String> legend) {
    /** @param cells row by row; the first one is the row's head */
    static PortfolioTableView of(String title, List<String> columns, List<List<PortfolioCellView>> cells) {
        List<PortfolioRowView> rows =
                cells.stream().map(row -> row(row, columns)).toList();
        return new PortfolioTableView(title, columns, rows, List.of(), List.of());
    }

    private static PortfolioRowView row(List<PortfolioCellView> cells, List<String> columns) {
        return new PortfolioRowView(
                cells.get(0),
                IntStream.range(1, cells.size())
                        .mapToObj(index -> cells.get(index).in(columns.get(index)))
                        .toList());
    }

    PortfolioTableView asGrid(List<HeatPhaseView> across) {
        return new PortfolioTableView(title, columns, rows, across, legend);
    }

    PortfolioTableView withLegend(String first, String second) {
        return new PortfolioTableView(title, columns, rows, phases, List.of(first, second));
    }

    public boolean isGrid() {
        return !phases.isEmpty();
    }

    public boolean hasLegend() {
        return !legend.isEmpty();
    }
}
