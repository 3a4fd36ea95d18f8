package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.phase.confluence.PhaseStripView;
import java.util.List;

/**
 * A network's home page.
 *
 * @param why form with the purpose
 * @param about form with the rest of the profile
 * @param questionUrl URL of the page of the innovation question; empty without one
 * @param participantsUrl URL of the page of the participants; empty without one
 * @param guideUrl URL of the guide to innovation; empty without one
 * @param steps suggested next steps
 */
public record HomeView(
        MacroContext context,
        NetworkOverviewView overview,
        FormView why,
        FormView about,
        PhaseStripView strip,
        String questionUrl,
        String participantsUrl,
        String guideUrl,
        List<StepCardView> steps) {
    public String title() {
        return context.network().profile().title();
    }

    public boolean isTitled() {
        return !context.isCalled(title());
    }

    public boolean isPractice() {
        return context.network().isPractice();
    }

    public boolean isExport() {
        return context.isExport();
    }

    /** The chosen innovation question; empty for none. */
    public String question() {
        return context.network().question();
    }
}
