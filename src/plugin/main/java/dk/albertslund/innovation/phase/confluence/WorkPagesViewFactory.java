package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.confluence.LinkView;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkPageUrls;
import dk.albertslund.innovation.page.confluence.NewPageButtons;
import dk.albertslund.innovation.page.confluence.PageUrls;
import dk.albertslund.innovation.phase.PhasePageLinks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Creates the views of pages that a network works with: links to those that it has, buttons for the others. */
@Component
public final class WorkPagesViewFactory {
    private final Messages messages;
    private final NetworkPageUrls pages;
    private final NewPageButtons buttons;

    public WorkPagesViewFactory(Messages messages, NetworkPageUrls pages, NewPageButtons buttons) {
        this.messages = messages;
        this.pages = pages;
        this.buttons = buttons;
    }

    /** The pages that a phase is worked on with. */
    public WorkPagesView ofPhase(Phase phase, MacroContext context) {
        return of(PhasePageLinks.of(phase), context);
    }

    /** The pages of exercises for the phase that the network is in, and for any phase. */
    public WorkPagesView ofNow(MacroContext context) {
        return of(PhasePageLinks.exercises(context.network().position().phase()), context);
    }

    /** The pages of exercises for other phases. */
    public WorkPagesView ofOtherPhases(MacroContext context) {
        return of(PhasePageLinks.otherExercises(context.network().position().phase()), context);
    }

    private WorkPagesView of(List<String> parts, MacroContext context) {
        PageUrls urls = pages.forContext(context);
        List<LinkView> links = parts.stream()
                .filter(part -> !urls.of(part).isEmpty())
                .map(part -> new LinkView(
                        messages.text("innovation.page." + part.replace('-', '.') + ".title"), urls.of(part)))
                .toList();
        List<String> missing =
                parts.stream().filter(part -> urls.of(part).isEmpty()).toList();
        return new WorkPagesView(links, buttons.of(missing, context));
    }
}
