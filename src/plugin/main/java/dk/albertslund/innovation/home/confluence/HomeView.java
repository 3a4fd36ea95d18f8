package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.LinkView;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.phase.confluence.PhaseStripView;
import dk.albertslund.innovation.phase.confluence.WorkPagesView;
import java.util.List;

/**
 * A network's home page.
 *
 * @param why form with the purpose
 * @param about form with the rest of the profile
 * @param questionUrl URL of the page of the innovation question; empty without one
 * @param participantsUrl URL of the page of the participants; empty without one
 * @param guideUrl URL of the guide to innovation; empty without one
 * @param steps suggested next steps; empty for a guest
 * @param contacts whom a guest can ask; empty for others
 * @param briefUrl URL of the brief before the meeting; empty for those who do not get it
 * @param now pages of exercises for the current phase
 * @param later pages of exercises for other phases
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
        List<StepCardView> steps,
        List<LinkView> contacts,
        String briefUrl,
        WorkPagesView now,
        WorkPagesView later) {
    public String title() {
        return context.network().profile().title();
    }

    /** Whether the reader gets the brief before the meeting. */
    public boolean isBriefed() {
        return !briefUrl.isEmpty();
    }

    /** Whether there is somebody to ask for a reader who does not take part. */
    public boolean isContactable() {
        return !contacts.isEmpty();
    }

    /** Whether the reader does not take part. */
    public boolean isForGuest() {
        return steps.isEmpty();
    }

    /** Whether the purpose is shown: to a guest only when it is written. */
    public boolean isPurposeful() {
        return !isForGuest() || !why.isEmpty();
    }

    /** Whether the page leads to exercises, or offers them. */
    public boolean isWorking() {
        return !isExport() && (now.isShown() || later.isShown());
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

    /** A guest is not asked to write a question. */
    public boolean isQuestionLinked() {
        return !questionUrl.isEmpty() && !(isForGuest() && question().isEmpty());
    }

    /** The chosen innovation question; empty for none. */
    public String question() {
        return context.network().question();
    }
}
