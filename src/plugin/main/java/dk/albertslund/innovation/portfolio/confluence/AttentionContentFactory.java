package dk.albertslund.innovation.portfolio.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.network.AgreedQuiet;
import dk.albertslund.innovation.overview.Attention;
import dk.albertslund.innovation.overview.NetworkList;
import dk.albertslund.innovation.overview.OverviewRow;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which networks need attention, and why. */
@Component
public final class AttentionContentFactory implements PortfolioContentFactory {
    private static final String TEXT = "innovation.portfolio.attention.";

    private final PortfolioCells cells;
    private final Messages messages;
    private final DateFormatter dates;

    public AttentionContentFactory(PortfolioCells cells, Messages messages, DateFormatter dates) {
        this.cells = cells;
        this.messages = messages;
        this.dates = dates;
    }

    @Override
    public String key() {
        return "attention";
    }

    @Override
    public PortfolioContent content(NetworkList networks, RenderTarget target) {
        List<OverviewRow> needing =
                networks.rows().stream().filter(OverviewRow::needsAttention).toList();
        List<OverviewRow> first =
                needing.stream().limit(networks.parameters().limit()).toList();
        int active =
                (int) networks.rows().stream().filter(OverviewRow::isActive).count();
        PortfolioContent content =
                PortfolioContent.of(messages.text(TEXT + "lead", needing.size(), active), first.size(), needing.size());
        return withAgreed(
                needing.isEmpty() ? content.withEmpty(TEXT + "none") : content.with(needing(first, target)),
                networks.rows(),
                target);
    }

    private PortfolioTableView needing(List<OverviewRow> first, RenderTarget target) {
        return PortfolioTableView.of(
                messages.text(TEXT + "table"),
                cells.columns("network", "why", "phase", "activity", "leader"),
                first.stream().map(row -> row(row, target)).toList());
    }

    /** Those whose leaders agreed that they may be quiet, so that nothing is hidden. */
    private PortfolioContent withAgreed(PortfolioContent content, List<OverviewRow> rows, RenderTarget target) {
        List<List<PortfolioCellView>> agreed = rows.stream()
                .flatMap(row -> row.agreedQuiet().map(quiet -> agreed(row, quiet, target)).stream())
                .toList();
        return agreed.isEmpty()
                ? content
                : content.with(PortfolioTableView.of(
                        messages.text(TEXT + "agreed"), cells.columns("network", "until", "reason", "leader"), agreed));
    }

    private List<PortfolioCellView> agreed(OverviewRow row, AgreedQuiet quiet, RenderTarget target) {
        return List.of(
                cells.network(row, target),
                PortfolioCellView.text(dates.day(quiet.until())),
                PortfolioCellView.text(quiet.reason()),
                PortfolioCellView.text(row.rollup().leaders()));
    }

    private List<PortfolioCellView> row(OverviewRow row, RenderTarget target) {
        return List.of(
                cells.network(row, target),
                PortfolioCellView.marks(row.attention().stream()
                        .map(reason -> words(reason, row))
                        .toList()),
                PortfolioCellView.text(cells.phase(row.summary())),
                PortfolioCellView.text(
                        dates.when(row.summary().lastActivity(), target).text()),
                PortfolioCellView.text(row.rollup().leaders()));
    }

    private String words(Attention reason, OverviewRow row) {
        return reason == Attention.QUIET
                ? messages.text(TEXT + "quiet", row.rollup().quietDays(), row.limit())
                : messages.text("innovation.overview.attention." + reason.key());
    }
}
