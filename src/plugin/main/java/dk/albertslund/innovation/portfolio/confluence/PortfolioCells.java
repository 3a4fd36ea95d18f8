package dk.albertslund.innovation.portfolio.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.overview.OverviewRow;
import dk.albertslund.innovation.portfolio.Share;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cells that several macros have: a network, its phase, a share. */
@Component
public final class PortfolioCells {
    private final Messages messages;
    private final WikiUrls urls;
    private final PhaseTitles titles;

    public PortfolioCells(Messages messages, WikiUrls urls, PhaseTitles titles) {
        this.messages = messages;
        this.urls = urls;
        this.titles = titles;
    }

    /** The network's title with a link to its home page, and its type. */
    PortfolioCellView network(OverviewRow row, RenderTarget target) {
        return PortfolioCellView.network(
                title(row), url(row, target), type(row.summary().profile().type()));
    }

    String title(OverviewRow row) {
        return row.summary().profile().title();
    }

    String url(OverviewRow row, RenderTarget target) {
        return urls.space(target, row.summary().spaceKey());
    }

    /** For example {@code Velfærdsnetværk}. */
    String type(String key) {
        return messages.text("innovation.network.type." + key + ".name");
    }

    /** For example {@code Fase 3 – Idéudvikling · Runde 2}. */
    String phase(Summary summary) {
        PhasePosition position = summary.position();
        String title = titles.title(position.phase());
        return position.turn() == 1 ? title : title + " \u00b7 " + titles.turn(position);
    }

    /** For example {@code 3 af 12}; a dash where nothing can be counted yet. */
    PortfolioCellView of(Share share) {
        return PortfolioCellView.text(
                share.whole() == 0
                        ? "\u2013"
                        : messages.text("innovation.overview.figure.of", share.part(), share.whole()));
    }

    PortfolioCellView bar(Share share) {
        return PortfolioCellView.bar(share.percent());
    }

    /** The columns' titles, by their keys. */
    List<String> columns(String... keys) {
        return List.of(keys).stream()
                .map(key -> messages.text("innovation.portfolio.column." + key))
                .toList();
    }
}
