package dk.albertslund.innovation.portfolio.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.overview.NetworkList;
import dk.albertslund.innovation.overview.OverviewService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Renders what a macro says of the networks that the reader may view, or that there is none yet. */
@Component
public final class PortfolioRenderer {
    private static final String TEXT = "innovation.portfolio.";

    private final OverviewService networks;
    private final Messages messages;
    private final DateFormatter dates;
    private final WikiUrls urls;
    private final ViewRenderer renderer;

    public PortfolioRenderer(
            OverviewService networks, Messages messages, DateFormatter dates, WikiUrls urls, ViewRenderer renderer) {
        this.networks = networks;
        this.messages = messages;
        this.dates = dates;
        this.urls = urls;
        this.renderer = renderer;
    }

    /** @param raw the macro's parameters */
    String html(PortfolioContentFactory factory, Map<String, String> raw, RenderTarget target) {
        NetworkList list = networks.networks(raw, dates.today());
        PortfolioContent content =
                list.rows().isEmpty() ? PortfolioContent.empty(TEXT + "empty") : factory.content(list, target);
        renderer.requireOverviewResources(target);
        return renderer.render("portfolio/portfolio.vm", "portfolio", view(factory.key(), list, content, target));
    }

    private PortfolioView view(String key, NetworkList list, PortfolioContent content, RenderTarget target) {
        boolean isCut = content.shown() < content.total();
        return new PortfolioView(
                key,
                list.parameters().heading(),
                problems(list),
                content.lead(),
                content.figures(),
                content.tables(),
                content.cards(),
                content.emptyKey().isEmpty() ? "" : messages.text(content.emptyKey() + ".title"),
                content.emptyKey().isEmpty() ? "" : messages.text(content.emptyKey() + ".text"),
                isCut ? messages.text("innovation.rollup.shown", content.shown(), content.total()) : "",
                isCut && target == RenderTarget.SCREEN ? urls.servlet(target, "/innovation/overview") : "",
                list.rows().isEmpty() ? "" : messages.text(TEXT + key + ".note"),
                target.isExport());
    }

    private List<String> problems(NetworkList list) {
        return list.problems().stream()
                .map(problem ->
                        messages.text(problem.messageKey(), problem.arguments().toArray()))
                .toList();
    }
}
