package dk.albertslund.innovation.portfolio.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.network.NetworkResults;
import dk.albertslund.innovation.overview.NetworkList;
import dk.albertslund.innovation.overview.OverviewRow;
import dk.albertslund.innovation.phase.form.ValueType;
import dk.albertslund.innovation.portfolio.Share;
import dk.albertslund.innovation.portfolio.ValueCount;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which value the networks expected and saw, and how many of them are evaluated, beside the national figure. */
@Component
public final class ValueContentFactory implements PortfolioContentFactory {
    private static final String TEXT = "innovation.portfolio.value.";
    private static final String TYPE = "innovation.form.phaseFocus.valueType.";
    private static final String EVALUATED = "innovation.form.phaseContinuation.evaluated.";

    private final PortfolioCells cells;
    private final Messages messages;

    public ValueContentFactory(PortfolioCells cells, Messages messages) {
        this.cells = cells;
        this.messages = messages;
    }

    @Override
    public String key() {
        return "value";
    }

    @Override
    public PortfolioContent content(NetworkList networks, RenderTarget target) {
        List<OverviewRow> telling =
                networks.rows().stream().filter(ValueContentFactory::tells).toList();
        List<OverviewRow> first =
                telling.stream().limit(networks.parameters().limit()).toList();
        if (telling.isEmpty()) {
            return PortfolioContent.empty(TEXT + "none");
        }
        return PortfolioContent.of("", first.size(), telling.size())
                .with(evaluated(networks.rows()))
                .with(kinds(networks.rows()))
                .with(PortfolioTableView.of(
                        messages.text(TEXT + "networks"),
                        cells.columns("network", "expected", "realised", "evaluated"),
                        first.stream().map(row -> row(row, target)).toList()));
    }

    private static NetworkResults results(OverviewRow row) {
        return row.progress().results();
    }

    private static boolean tells(OverviewRow row) {
        NetworkResults results = results(row);
        return !results.expected().isEmpty()
                || !results.realised().isEmpty()
                || !results.evaluated().isEmpty();
    }

    private PortfolioFigureView evaluated(List<OverviewRow> rows) {
        Share share = new Share(with(rows, "yes"), rows.size());
        return new PortfolioFigureView(
                messages.text(TEXT + "evaluated"),
                messages.text("innovation.overview.figure.of", share.part(), share.whole()),
                messages.text(TEXT + "evaluated.note", share.percent(), with(rows, "planned")));
    }

    private static int with(List<OverviewRow> rows, String answer) {
        return (int) rows.stream()
                .filter(row -> results(row).evaluated().equals(answer))
                .count();
    }

    private PortfolioTableView kinds(List<OverviewRow> rows) {
        List<String> columns = cells.columns("value", "expected", "realised", "compared");
        return PortfolioTableView.of(
                        messages.text(TEXT + "kinds"),
                        columns,
                        ValueCount.of(rows).stream()
                                .map(count -> List.of(
                                        PortfolioCellView.text(messages.text(
                                                TYPE + count.type().key())),
                                        PortfolioCellView.number(
                                                count.expected().part()),
                                        PortfolioCellView.number(
                                                count.realised().part()),
                                        PortfolioCellView.bars(
                                                count.expected().percent(),
                                                count.realised().percent())))
                                .toList())
                .withLegend(columns.get(1), columns.get(2));
    }

    private List<PortfolioCellView> row(OverviewRow row, RenderTarget target) {
        NetworkResults results = results(row);
        String answer = results.evaluated();
        return List.of(
                cells.network(row, target),
                values(results.expected()),
                values(results.realised()),
                PortfolioCellView.text(answer.isEmpty() ? "" : messages.text(EVALUATED + answer)));
    }

    /** In the order of the form, in one word each. */
    private PortfolioCellView values(Collection<String> keys) {
        return PortfolioCellView.text(ValueType.keys().stream()
                .filter(keys::contains)
                .map(key -> messages.text(TEXT + "short." + key))
                .collect(Collectors.joining(", ")));
    }
}
