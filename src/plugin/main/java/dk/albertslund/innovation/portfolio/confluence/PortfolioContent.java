package dk.albertslund.innovation.portfolio.confluence;

import java.util.ArrayList;
import java.util.List;

/**
 * What one macro says of the networks.
 *
 * @param lead the answer in a sentence; empty for none
 * @param shown how many of how many rows the longest table or wall shows
 * @param total how many there are
 * @param emptyKey key of the texts {@code .title} and {@code .text} that say why there is nothing and what to do; empty when
 *     there is something
 */
record PortfolioContent(
        String lead,
        List<PortfolioFigureView> figures,
        List<PortfolioTableView> tables,
        List<PortfolioCardView> cards,
        int shown,
        int total,
        String emptyKey) {
    static PortfolioContent empty(String key) {
        return new PortfolioContent("", List.of(), List.of(), List.of(), 0, 0, key);
    }

    static PortfolioContent of(String lead, int shown, int total) {
        return new PortfolioContent(lead, List.of(), List.of(), List.of(), shown, total, "");
    }

    PortfolioContent with(PortfolioFigureView figure) {
        return new PortfolioContent(lead, added(figures, figure), tables, cards, shown, total, emptyKey);
    }

    PortfolioContent with(PortfolioTableView table) {
        return new PortfolioContent(lead, figures, added(tables, table), cards, shown, total, emptyKey);
    }

    PortfolioContent withCards(List<PortfolioCardView> wall) {
        return new PortfolioContent(lead, figures, tables, wall, shown, total, emptyKey);
    }

    PortfolioContent withEmpty(String key) {
        return new PortfolioContent(lead, figures, tables, cards, shown, total, key);
    }

    private static <T> List<T> added(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }
}
