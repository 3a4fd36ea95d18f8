package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.home.NextStep;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkPageUrls;
import dk.albertslund.innovation.page.confluence.PageUrls;
import dk.albertslund.innovation.participants.confluence.ProfileFormRenderer;
import dk.albertslund.innovation.phase.confluence.PhaseStripFactory;
import dk.albertslund.innovation.profile.ProfileForm;
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
        return new HomeView(
                context,
                overviews.of(context, profile, sheets, urls),
                parts.why(profile, context),
                parts.about(profile, context),
                strip.of(context.network().position(), urls),
                urls.of("question"),
                urls.of("participants"),
                urls.of("guide"),
                cards.of(nextSteps(context, profile, sheets, urls), context, urls));
    }

    private List<NextStep> nextSteps(MacroContext context, SheetState profile, List<Sheet> sheets, PageUrls urls) {
        return NextStep.of(
                overviews.hasLeader(context),
                !profile.value(ProfileForm.WHY_HERE).isEmpty(),
                !context.network().question().isEmpty(),
                !profile.value(ProfileForm.CORE_GROUP).isEmpty(),
                cards.open(context, sheets, urls));
    }
}
