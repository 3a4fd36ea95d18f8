package dk.albertslund.innovation.session.live.confluence;

import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.session.notes.confluence.SessionNotesRenderer;
import dk.albertslund.innovation.session.rehearsal.confluence.RehearsalView;
import org.springframework.stereotype.Component;

/** Draws the screens of running sessions: as pages, and their moving part again for each answer. */
@Component
public final class RunScreenRenderer {
    private static final String FOLDER = "session/live/";

    private final ViewRenderer renderer;
    private final RunScreenViewFactory views;
    private final ExerciseFormRenderer exercises;
    private final SessionNotesRenderer notes;

    public RunScreenRenderer(
            ViewRenderer renderer,
            RunScreenViewFactory views,
            ExerciseFormRenderer exercises,
            SessionNotesRenderer notes) {
        this.renderer = renderer;
        this.views = views;
        this.exercises = exercises;
        this.notes = notes;
    }

    /** The part that changes while the session runs. */
    String panel(RunContext context, RunScreen screen) {
        RunScreen allowed = allowed(context, screen);
        return renderer.renderPanel(FOLDER + allowed.key() + ".vm", "screen", views.of(context, allowed));
    }

    /** Whoever may not lead the session takes part in it. */
    private static RunScreen allowed(RunContext context, RunScreen screen) {
        return screen == RunScreen.LEAD && !context.mayDrive() ? RunScreen.PARTICIPANT : screen;
    }

    /** The whole page. The participants' one has the form of the exercise, the leader's one their own notes. */
    String page(RunContext context, RunScreen asked) {
        RunScreen screen = allowed(context, asked);
        renderer.requireWebResource(screen.webResource());
        RunScreenView view = views.of(context, screen);
        String form = form(context, screen);
        return renderer.render(FOLDER + "page-top.vm", "screen", view)
                + renderer.render(FOLDER + screen.key() + ".vm", "screen", view)
                + renderer.render(FOLDER + "page-form.vm", "screen", view)
                + form
                + rehearsal(context, screen, view)
                + renderer.render(FOLDER + "page-bottom.vm");
    }

    /** The leader's window opens the projector itself. */
    private String rehearsal(RunContext context, RunScreen screen, RunScreenView view) {
        return screen == RunScreen.LEAD && !context.isOver()
                ? renderer.render(
                        "session/rehearsal/rehearsal.vm",
                        "rehearsal",
                        new RehearsalView(
                                context.network().spaceKey(), context.run().instance(), view.projector()))
                : "";
    }

    private String form(RunContext context, RunScreen screen) {
        return switch (screen) {
            case PARTICIPANT -> context.isOver() ? "" : exercises.html(context);
            case LEAD ->
                notes.html(
                        context.network(),
                        context.run().instance(),
                        context.programme().planned());
            case PROJECTOR -> "";
        };
    }

    /**
     * The page where the code is typed.
     *
     * @param code one that leads nowhere; empty for none
     */
    String joinPage(String code) {
        renderer.requireWebResources(RenderTarget.SCREEN, false);
        renderer.requireWebResource("innovation-live-window");
        return renderer.render(FOLDER + "join.vm", "join", views.join(code));
    }
}
