package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.phase.confluence.PhaseStripView;
import java.util.List;

/**
 * The front of a network.
 *
 * @param why what the network is there for, as a form
 * @param about the network in more detail, as a form
 * @param questionUrl empty when the network has no page for it
 * @param steps where to go from here
 */
public record HomeView(
        MacroContext context,
        List<FactView> facts,
        FormView why,
        FormView about,
        PhaseStripView strip,
        String questionUrl,
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

    /** Empty until the network has chosen one. */
    public String question() {
        return context.network().question();
    }
}
