package dk.albertslund.innovation.export.confluence;

import dk.albertslund.innovation.rollup.RollupPage;
import dk.albertslund.innovation.rollup.RollupParameters;
import dk.albertslund.innovation.rollup.RollupService;
import dk.albertslund.innovation.settings.PublishedSettings;
import org.springframework.stereotype.Component;

/** Finds the networks for a file of the overview: all that pass the filter and that the current user may view. */
@Component
public final class OverviewQueryService {
    private final RollupService rollup;
    private final PublishedSettings settings;

    public OverviewQueryService(RollupService rollup, PublishedSettings settings) {
        this.rollup = rollup;
        this.settings = settings;
    }

    RollupParameters parameters(OverviewQuery query) {
        return query.parameters(settings.current().typeKeys());
    }

    RollupPage page(RollupParameters parameters) {
        return rollup.page(parameters);
    }

    RollupPage page(OverviewQuery query) {
        return page(parameters(query));
    }
}
