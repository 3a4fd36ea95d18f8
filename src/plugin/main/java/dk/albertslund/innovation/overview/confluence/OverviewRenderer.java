package dk.albertslund.innovation.overview.confluence;

import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.overview.ComparisonService;
import dk.albertslund.innovation.overview.Overview;
import dk.albertslund.innovation.overview.OverviewService;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Renders the overview, on any page and on its own. */
@Component
public final class OverviewRenderer {
    private final OverviewService service;
    private final ComparisonService comparisons;
    private final OverviewViewFactory views;
    private final ViewRenderer renderer;
    private final DateFormatter dates;

    public OverviewRenderer(
            OverviewService service,
            ComparisonService comparisons,
            OverviewViewFactory views,
            ViewRenderer renderer,
            DateFormatter dates) {
        this.service = service;
        this.comparisons = comparisons;
        this.views = views;
        this.renderer = renderer;
        this.dates = dates;
    }

    /**
     * Renders a template with the overview as {@code $overview}.
     *
     * @param macro the macro's parameters
     * @param request the parameters of the page's address
     */
    String html(String template, Map<String, String> macro, Map<String, String> request, RenderTarget target) {
        LocalDate today = dates.today();
        Overview overview = service.overview(macro, OverviewAddress.asked(request), today);
        OverviewView view = views.of(overview, comparisons.comparison(overview, today), request, target);
        renderer.requireOverviewResources(target);
        return renderer.render(template, "overview", view);
    }
}
