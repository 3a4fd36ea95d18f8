package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkPageUrls;
import dk.albertslund.innovation.page.confluence.PageUrls;
import dk.albertslund.innovation.participants.confluence.ProfileFormRenderer;
import dk.albertslund.innovation.phase.confluence.PhaseStripFactory;
import java.util.List;
import org.springframework.stereotype.Component;

/** Creates the view of a network's home page. */
@Component
public final class HomeViewFactory {
    private final ProfileFormRenderer parts;
    private final NetworkPageUrls pages;
    private final NetworkOverviewViewFactory overviews;
    private final StepCardFactory cards;
    private final PhaseStripFactory strip;

    public HomeViewFactory(
            ProfileFormRenderer parts,
            NetworkPageUrls pages,
            NetworkOverviewViewFactory overviews,
            StepCardFactory cards,
            PhaseStripFactory strip) {
        this.parts = parts;
        this.pages = pages;
        this.overviews = overviews;
        this.cards = cards;
        this.strip = strip;
    }

    HomeView of(MacroContext context) {
        List<Sheet> sheets = parts.sheets(context);
        SheetState profile = parts.state(sheets, context);
        PageUrls urls = pages.forContext(context);
        StepCardFactory.Tasks tasks = cards.of(context, profile, sheets, urls);
        return new HomeView(
                context,
                overviews.of(context, profile, sheets, urls),
                parts.why(profile, context),
                parts.about(profile, context),
                strip.of(context.network().position(), urls),
                urls.of("question"),
                urls.of("participants"),
                urls.of("guide"),
                tasks.steps(),
                tasks.contacts(),
                tasks.brief(),
                tasks.now(),
                tasks.later());
    }
}
