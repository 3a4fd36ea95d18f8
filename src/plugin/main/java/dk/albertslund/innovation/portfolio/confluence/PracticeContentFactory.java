package dk.albertslund.innovation.portfolio.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.network.PracticeCount;
import dk.albertslund.innovation.overview.NetworkList;
import dk.albertslund.innovation.overview.OverviewRow;
import dk.albertslund.innovation.phase.form.ContinuationForm;
import dk.albertslund.innovation.portfolio.Share;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many people changed their practice, as the one big number, and in which networks. */
@Component
public final class PracticeContentFactory implements PortfolioContentFactory {
    private static final String TEXT = "innovation.portfolio.practice.";
    private static final String STAGE = "innovation.form.phaseContinuation.stage.";

    private final PortfolioCells cells;
    private final Messages messages;
    private final DateFormatter dates;

    public PracticeContentFactory(PortfolioCells cells, Messages messages, DateFormatter dates) {
        this.cells = cells;
        this.messages = messages;
        this.dates = dates;
    }

    @Override
    public String key() {
        return "practice";
    }

    @Override
    public PortfolioContent content(NetworkList networks, RenderTarget target) {
        List<OverviewRow> counted = networks.rows().stream()
                .filter(row -> row.progress().practice().isPresent())
                .sorted(Comparator.comparing(PracticeContentFactory::people).reversed())
                .toList();
        List<OverviewRow> first =
                counted.stream().limit(networks.parameters().limit()).toList();
        int people = counted.stream().mapToInt(PracticeContentFactory::people).sum();
        PortfolioContent content = PortfolioContent.of("", first.size(), counted.size())
                .with(new PortfolioFigureView(
                        messages.text("innovation.overview.figure.practice"),
                        String.valueOf(people),
                        messages.text(
                                TEXT + "counted",
                                counted.size(),
                                networks.rows().size())));
        List<OverviewRow> rows = networks.rows();
        return counted.isEmpty()
                ? withSpread(content.withEmpty(TEXT + "none"), rows)
                : withSpread(
                        content.with(PortfolioTableView.of(
                                messages.text(TEXT + "table"),
                                cells.columns("network", "people", "countedOn", "compared"),
                                first.stream()
                                        .map(row -> row(row, people(counted.get(0)), target))
                                        .toList())),
                        rows);
    }

    /** Places that a solution spread to, by how far they are. */
    private PortfolioContent withSpread(PortfolioContent content, List<OverviewRow> rows) {
        Map<String, Integer> places = new HashMap<>();
        rows.forEach(row ->
                row.progress().results().places().forEach((stage, count) -> places.merge(stage, count, Integer::sum)));
        int all = places.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0
                ? content
                : content.with(PortfolioTableView.of(
                        messages.text(TEXT + "spread"),
                        cells.columns("stage", "places", "share"),
                        ContinuationForm.STAGES.stream()
                                .map(stage -> List.of(
                                        PortfolioCellView.text(messages.text(STAGE + stage)),
                                        PortfolioCellView.number(places.getOrDefault(stage, 0)),
                                        cells.bar(new Share(places.getOrDefault(stage, 0), all))))
                                .toList()));
    }

    private static int people(OverviewRow row) {
        return row.progress().practice().map(PracticeCount::people).orElse(0);
    }

    private List<PortfolioCellView> row(OverviewRow row, int most, RenderTarget target) {
        return List.of(
                cells.network(row, target),
                PortfolioCellView.number(people(row)),
                PortfolioCellView.text(row.progress()
                        .practice()
                        .flatMap(PracticeCount::day)
                        .map(day -> dates.when(day, target).text())
                        .orElse("")),
                cells.bar(new Share(people(row), most)));
    }
}
