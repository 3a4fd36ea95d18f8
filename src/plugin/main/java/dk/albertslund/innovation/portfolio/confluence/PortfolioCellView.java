package dk.albertslund.innovation.portfolio.confluence;

import java.util.List;

/**
 * A cell of a table over networks.
 *
 * @param label the column's title, for phones
 * @param url the network's home page; empty for no link
 * @param note in small letters below; empty for none
 * @param marks short reasons that stand out, instead of a text
 * @param tone key of the look in a grid; empty in other tables
 * @param bars empty for a cell without a chart
 */
public record PortfolioCellView(
        String label,
        String text,
        String url,
        String note,
        List<String> marks,
        String tone,
        List<PortfolioBarView> bars) {
    private static final int LINE = 12;

    static PortfolioCellView text(String text) {
        return new PortfolioCellView("", text, "", "", List.of(), "", List.of());
    }

    static PortfolioCellView number(int number) {
        return text(String.valueOf(number));
    }

    static PortfolioCellView network(String title, String url, String note) {
        return new PortfolioCellView("", title, url, note, List.of(), "", List.of());
    }

    static PortfolioCellView marks(List<String> marks) {
        return new PortfolioCellView("", "", "", "", marks, "", List.of());
    }

    static PortfolioCellView tone(String text, String tone) {
        return new PortfolioCellView("", text, "", "", List.of(), tone, List.of());
    }

    /** @param length from 0 to 100 */
    static PortfolioCellView bar(int length) {
        return bars(List.of(new PortfolioBarView("one", 0, length)));
    }

    /** Two bars to compare, one below the other. */
    static PortfolioCellView bars(int first, int second) {
        return bars(List.of(new PortfolioBarView("one", 0, first), new PortfolioBarView("two", LINE, second)));
    }

    private static PortfolioCellView bars(List<PortfolioBarView> bars) {
        return new PortfolioCellView("", "", "", "", List.of(), "", bars);
    }

    PortfolioCellView in(String column) {
        return new PortfolioCellView(column, text, url, note, marks, tone, bars);
    }

    public boolean isChart() {
        return !bars.isEmpty();
    }

    /** Height of the chart. */
    public int height() {
        return bars.size() * LINE;
    }
}
