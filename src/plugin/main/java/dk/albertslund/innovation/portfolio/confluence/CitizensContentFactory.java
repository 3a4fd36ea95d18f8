package dk.albertslund.innovation.portfolio.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.overview.NetworkList;
import dk.albertslund.innovation.overview.OverviewRow;
import dk.albertslund.innovation.overview.confluence.HeatPhaseView;
import dk.albertslund.innovation.portfolio.PhaseCitizens;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** In which phases the networks have citizens. */
@Component
public final class CitizensContentFactory implements PortfolioContentFactory {
    private static final String TEXT = "innovation.portfolio.citizens.";

    private final PortfolioCells cells;
    private final Messages messages;
    private final PhaseTitles titles;

    public CitizensContentFactory(PortfolioCells cells, Messages messages, PhaseTitles titles) {
        this.cells = cells;
        this.messages = messages;
        this.titles = titles;
    }

    @Override
    public String key() {
        return "citizens";
    }

    @Override
    public PortfolioContent content(NetworkList networks, RenderTarget target) {
        List<OverviewRow> rows = networks.rows();
        List<OverviewRow> first =
                rows.stream().limit(networks.parameters().limit()).toList();
        int with = (int) rows.stream()
                .filter(row -> !row.progress().citizens().isEmpty())
                .count();
        return PortfolioContent.of(messages.text(TEXT + "lead", with, rows.size()), first.size(), rows.size())
                .with(phases(rows))
                .with(grid(first, target));
    }

    private PortfolioTableView phases(List<OverviewRow> rows) {
        return PortfolioTableView.of(
                messages.text(TEXT + "phases"),
                cells.columns("phase", "withCitizens", "share"),
                PhaseCitizens.of(rows).stream()
                        .map(phase -> List.of(
                                PortfolioCellView.text(titles.title(phase.phase())),
                                cells.of(phase.share()),
                                cells.bar(phase.share())))
                        .toList());
    }

    private PortfolioTableView grid(List<OverviewRow> rows, RenderTarget target) {
        List<HeatPhaseView> phases = Arrays.stream(Phase.values())
                .map(phase ->
                        new HeatPhaseView(phase.number().map(String::valueOf).orElse("+"), titles.name(phase)))
                .toList();
        List<String> columns = Stream.concat(
                        cells.columns("network").stream(), phases.stream().map(HeatPhaseView::name))
                .toList();
        return PortfolioTableView.of(
                        messages.text(TEXT + "grid"),
                        columns,
                        rows.stream().map(row -> row(row, target)).toList())
                .asGrid(phases);
    }

    private List<PortfolioCellView> row(OverviewRow row, RenderTarget target) {
        return Stream.concat(
                        Stream.of(cells.network(row, target)),
                        Arrays.stream(Phase.values()).map(phase -> cell(row, phase)))
                .toList();
    }

    private PortfolioCellView cell(OverviewRow row, Phase phase) {
        String answer = PhaseCitizens.answer(row, phase).name().toLowerCase(Locale.ENGLISH);
        return PortfolioCellView.tone(messages.text(TEXT + answer), answer);
    }
}
