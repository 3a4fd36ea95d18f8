package dk.albertslund.innovation.overview.confluence;

import java.util.List;

/**
 * The overview.
 *
 * @param heading empty for none
 * @param lead how many need attention, in a sentence
 * @param problems what is wrong in the parameters, and was left out
 * @param comparison two days; at most one
 * @param emptyText why there is nothing; empty when there is something
 * @param shown for example {@code Viser 20 af 60 netværk.}
 * @param allUrl the page with all rows; empty when all are shown, and in exports
 * @param allLink what the link to it says
 * @param isInteractive whether there are controls: on the page itself only
 */
public record OverviewView(
        String heading,
        String lead,
        List<String> problems,
        List<OverviewFigureView> figures,
        OverviewFilterView filter,
        List<HeatPhaseView> phases,
        List<ComparisonView> comparison,
        List<OverviewRowView> rows,
        String emptyTitle,
        String emptyText,
        String shown,
        String allUrl,
        String allLink,
        boolean isInteractive) {
    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** No network at all that the reader may see. */
    public boolean isUnused() {
        return figures.isEmpty();
    }
}
