package dk.albertslund.innovation.overview.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.overview.Overview;
import dk.albertslund.innovation.overview.OverviewFigures;
import dk.albertslund.innovation.rollup.RollupParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Creates the view of the overview. */
@Component
public final class OverviewViewFactory {
    private final Messages messages;
    private final OverviewFigureFactory figures;
    private final OverviewFilterFactory filters;
    private final OverviewRowFactory rows;
    private final HeatCellFactory cells;

    public OverviewViewFactory(
            Messages messages,
            OverviewFigureFactory figures,
            OverviewFilterFactory filters,
            OverviewRowFactory rows,
            HeatCellFactory cells) {
        this.messages = messages;
        this.figures = figures;
        this.filters = filters;
        this.rows = rows;
        this.cells = cells;
    }

    /** @param request the parameters of the page's address */
    OverviewView of(Overview overview, Map<String, String> request, RenderTarget target) {
        OverviewAddress address = OverviewAddress.of(request, overview.filter(), overview.base());
        boolean isInteractive = target == RenderTarget.SCREEN;
        boolean isUnused = overview.total() == 0;
        boolean isCut = overview.rows().size() < overview.matching();
        return new OverviewView(
                overview.base().heading(),
                lead(overview.figures()),
                problems(overview),
                isUnused ? List.of() : figures.figures(overview.figures(), address, isInteractive),
                filters.filter(overview, address),
                Arrays.stream(Phase.values()).map(cells::phase).toList(),
                overview.rows().stream().map(row -> rows.row(row, target)).toList(),
                messages.text(isUnused ? "innovation.overview.empty.title" : "innovation.overview.none.title"),
                messages.text(
                        isUnused ? "innovation.overview.empty.text" : "innovation.overview.none.text",
                        overview.total()),
                messages.text("innovation.rollup.shown", overview.rows().size(), overview.total()),
                isCut && isInteractive ? address.with("limit", String.valueOf(RollupParameters.MOST)) : "",
                messages.text("innovation.overview.showAll", overview.matching()),
                isInteractive);
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
