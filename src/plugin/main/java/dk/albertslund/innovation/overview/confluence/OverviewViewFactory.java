package dk.albertslund.innovation.overview.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.overview.Comparison;
import dk.albertslund.innovation.overview.NetworkChoice;
import dk.albertslund.innovation.overview.Overview;
import dk.albertslund.innovation.overview.OverviewFigures;
import dk.albertslund.innovation.overview.OverviewRow;
import dk.albertslund.innovation.rollup.RollupParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Creates the view of the overview. */
@Component
public final class OverviewViewFactory {
    private final Messages messages;
    private final OverviewFigureFactory figures;
    private final OverviewFilterFactory filters;
    private final OverviewRowFactory rows;
    private final ComparisonViewFactory comparisons;

    public OverviewViewFactory(
            Messages messages,
            OverviewFigureFactory figures,
            OverviewFilterFactory filters,
            OverviewRowFactory rows,
            ComparisonViewFactory comparisons) {
        this.messages = messages;
        this.figures = figures;
        this.filters = filters;
        this.rows = rows;
        this.comparisons = comparisons;
    }

    /** @param request the parameters of the page's address */
    OverviewView of(
            Overview overview, Optional<Comparison> comparison, Map<String, String> request, RenderTarget target) {
        OverviewAddress address = OverviewAddress.of(request, overview.filter(), overview.base());
        boolean isInteractive = target == RenderTarget.SCREEN;
        boolean isUnused = overview.total() == 0;
        boolean isCut = overview.rows().size() < overview.matching();
        return new OverviewView(
                overview.base().heading(),
                lead(overview.figures()),
                problems(overview),
                isUnused ? List.of() : figures.figures(overview.figures(), changes(comparison), address, isInteractive),
                filters.filter(overview, address),
                rows.phases(),
                comparison.stream()
                        .filter(compared -> !isUnused)
                        .map(compared -> comparisons.view(compared, overview, target))
                        .toList(),
                overview.rows().stream()
                        .map(row -> rows.row(row, moved(comparison, row, target), target))
                        .toList(),
                messages.text(isUnused ? "innovation.overview.empty.title" : "innovation.overview.none.title"),
                messages.text(
                        isUnused ? "innovation.overview.empty.text" : "innovation.overview.none.text",
                        overview.total()),
                messages.text("innovation.rollup.shown", overview.rows().size(), overview.total()),
                isCut && isInteractive ? address.with("limit", String.valueOf(RollupParameters.MOST)) : "",
                messages.text("innovation.overview.showAll", overview.matching()),
                isInteractive);
    }

    private PhaseChangeView moved(Optional<Comparison> comparison, OverviewRow row, RenderTarget target) {
        return comparison
                .flatMap(compared -> comparisons.change(compared, row, target))
                .orElse(PhaseChangeView.NONE);
    }

    private Map<String, String> changes(Optional<Comparison> comparison) {
        return comparison.stream()
                .flatMap(compared -> Arrays.stream(NetworkChoice.values())
                        .map(choice -> Map.entry(choice.key(), comparisons.sinceThen(compared, choice))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private String lead(OverviewFigures counted) {
        return counted.attention() == 0
                ? messages.text("innovation.overview.lead.none")
                : messages.text("innovation.overview.lead", counted.attention(), counted.active());
    }

    private List<String> problems(Overview overview) {
        return overview.problems().stream()
                .map(problem ->
                        messages.text(problem.messageKey(), problem.arguments().toArray()))
                .toList();
    }
}
