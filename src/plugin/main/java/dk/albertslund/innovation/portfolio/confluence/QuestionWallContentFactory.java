package dk.albertslund.innovation.portfolio.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.overview.NetworkList;
import dk.albertslund.innovation.overview.OverviewRow;
import java.util.List;
import org.springframework.stereotype.Component;

/** The innovation questions of all networks, and who has none. */
@Component
public final class QuestionWallContentFactory implements PortfolioContentFactory {
    private static final String TEXT = "innovation.portfolio.questions.";

    private final PortfolioCells cells;
    private final Messages messages;

    public QuestionWallContentFactory(PortfolioCells cells, Messages messages) {
        this.cells = cells;
        this.messages = messages;
    }

    @Override
    public String key() {
        return "questions";
    }

    @Override
    public PortfolioContent content(NetworkList networks, RenderTarget target) {
        int limit = networks.parameters().limit();
        List<OverviewRow> asking = networks.rows().stream()
                .filter(row -> !row.summary().question().isEmpty())
                .toList();
        List<OverviewRow> without = networks.rows().stream()
                .filter(row -> row.summary().question().isEmpty())
                .toList();
        List<PortfolioCardView> cards =
                asking.stream().limit(limit).map(row -> card(row, target)).toList();
        PortfolioContent wall = PortfolioContent.of(
                        messages.text(
                                TEXT + "lead", asking.size(), networks.rows().size()),
                        cards.size(),
                        asking.size())
                .withCards(cards)
                .withEmpty(asking.isEmpty() ? TEXT + "none" : "");
        return without.isEmpty() ? wall : wall.with(missing(without, target));
    }

    private PortfolioCardView card(OverviewRow row, RenderTarget target) {
        return new PortfolioCardView(
                row.summary().question(), cells.title(row), cells.url(row, target), cells.phase(row.summary()));
    }

    private PortfolioTableView missing(List<OverviewRow> without, RenderTarget target) {
        return PortfolioTableView.of(
                messages.text(TEXT + "missing", without.size()),
                cells.columns("network", "phase", "leader"),
                without.stream()
                        .map(row -> List.of(
                                cells.network(row, target),
                                PortfolioCellView.text(cells.phase(row.summary())),
                                PortfolioCellView.text(row.rollup().leaders())))
                        .toList());
    }
}
