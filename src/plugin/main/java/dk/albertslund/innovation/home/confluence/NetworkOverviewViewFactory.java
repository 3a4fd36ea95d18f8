package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.PageUrls;
import java.util.List;
import org.springframework.stereotype.Component;

/** Creates what the home page says of the network itself. */
@Component
public final class NetworkOverviewViewFactory {
    private final NetworkFactViewFactory facts;
    private final NetworkRoleViewFactory roles;
    private final LatestChangeViewFactory latest;
    private final OpenActionViewFactory actions;
    private final ContributionViewFactory contributions;

    public NetworkOverviewViewFactory(
            NetworkFactViewFactory facts,
            NetworkRoleViewFactory roles,
            LatestChangeViewFactory latest,
            OpenActionViewFactory actions,
            ContributionViewFactory contributions) {
        this.facts = facts;
        this.roles = roles;
        this.latest = latest;
        this.actions = actions;
        this.contributions = contributions;
    }

    NetworkOverviewView of(MacroContext context, SheetState profile, List<Sheet> sheets, PageUrls pages) {
        return new NetworkOverviewView(
                facts.of(context.network().profile()),
                roles.of(profile),
                context.isExport() ? List.of() : latest.of(context, sheets, pages),
                actions.of(sheets, pages),
                contributions.of(context, sheets, pages));
    }
}
