package dk.albertslund.innovation.portfolio.confluence;

import java.util.List;

/**
 * What a macro over all networks shows.
 *
 * @param key of the macro, for its look
 * @param heading empty for none
 * @param problems what is wrong in the parameters, and was left out
 * @param lead the answer in a sentence; empty for none
 * @param emptyTitle why there is nothing; empty when there is something
 * @param shown how many of how many networks are shown; empty when all are
 * @param allUrl the overview with all networks; empty when all are shown, and in exports
 * @param note what counts, and what does not
 * @param isExport whether it is read outside of the wiki
 */
public record PortfolioView(
        String key,
        String heading,
        List<String> problems,
        String lead,
        List<PortfolioFigureView> figures,
        List<PortfolioTableView> tables,
        List<PortfolioCardView> cards,
        String emptyTitle,
        String emptyText,
        String shown,
        String allUrl,
        String note,
        boolean isExport) {
    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    public boolean hasFigures() {
        return !figures.isEmpty();
    }

    public boolean hasCards() {
        return !cards.isEmpty();
    }
}
