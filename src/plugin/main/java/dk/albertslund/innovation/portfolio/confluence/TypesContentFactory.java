package dk.albertslund.innovation.portfolio.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.overview.NetworkList;
import dk.albertslund.innovation.overview.OverviewRow;
import dk.albertslund.innovation.portfolio.Share;
import dk.albertslund.innovation.profile.ProfileForm;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How many networks there are of each type, and where in their life they are. */
@Component
public final class TypesContentFactory implements PortfolioContentFactory {
    private static final String TEXT = "innovation.portfolio.types.";
    private static final String KIND = "innovation.form.networkProfile.innovationType.";

    private final PortfolioCells cells;
    private final Messages messages;

    public TypesContentFactory(PortfolioCells cells, Messages messages) {
        this.cells = cells;
        this.messages = messages;
    }

    @Override
    public String key() {
        return "types";
    }

    @Override
    public PortfolioContent content(NetworkList networks, RenderTarget target) {
        List<OverviewRow> rows = networks.rows();
        return PortfolioContent.of(messages.text(TEXT + "lead", rows.size()), rows.size(), rows.size())
                .with(PortfolioTableView.of(
                        messages.text(TEXT + "table"),
                        columns(),
                        rows.stream()
                                .sorted(Comparator.comparing(row -> row.rollup().typeOrder()))
                                .map(row -> row.summary().profile().type())
                                .distinct()
                                .map(type -> row(type, rows))
                                .toList()))
                .with(kinds(rows));
    }

    /** Kinds of innovation; a network may have several. */
    private PortfolioTableView kinds(List<OverviewRow> rows) {
        return PortfolioTableView.of(
                messages.text(TEXT + "kinds"),
                cells.columns("kind", "networks", "share"),
                ProfileForm.INNOVATION_TYPES.stream()
                        .map(kind -> List.of(
                                PortfolioCellView.text(messages.text(KIND + kind)),
                                PortfolioCellView.number(with(kind, rows)),
                                cells.bar(new Share(with(kind, rows), rows.size()))))
                        .toList());
    }

    private static int with(String kind, List<OverviewRow> rows) {
        return (int) rows.stream()
                .filter(row -> row.progress().results().kinds().contains(kind))
                .count();
    }

    private List<String> columns() {
        return Stream.of(
                        cells.columns("type"),
                        Stream.of(NetworkStatus.values())
                                .map(status -> messages.text("innovation.form.networkProfile.status." + status.key()))
                                .toList(),
                        cells.columns("total", "share"))
                .flatMap(List::stream)
                .toList();
    }

    private List<PortfolioCellView> row(String type, List<OverviewRow> all) {
        List<OverviewRow> rows = all.stream()
                .filter(row -> row.summary().profile().type().equals(type))
                .toList();
        Stream<PortfolioCellView> byStatus = Stream.of(NetworkStatus.values())
                .map(status -> PortfolioCellView.number((int) rows.stream()
                        .filter(row -> row.summary().profile().status() == status)
                        .count()));
        return Stream.of(
                        Stream.of(PortfolioCellView.text(cells.type(type))),
                        byStatus,
                        Stream.of(PortfolioCellView.number(rows.size()), cells.bar(new Share(rows.size(), all.size()))))
                .flatMap(cell -> cell)
                .toList();
    }
}
