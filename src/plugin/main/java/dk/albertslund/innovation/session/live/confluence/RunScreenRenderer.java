package dk.albertslund.innovation.session.live.confluence;

import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.session.live.confluence.seat.SeatView;
import org.springframework.stereotype.Component;

/** Draws the screens of running sessions: as pages, and their moving part again for each answer. */
@Component
public final class RunScreenRenderer {
    private static final String FOLDER = "session/live/";

    private final ViewRenderer renderer;
    private final RunViewFactory runs;
    private final RunLeadViewFactory leads;
    private final ExerciseFormRenderer exercises;
    private final SeatViewFactory seats;

    public RunScreenRenderer(
            ViewRenderer renderer,
            RunViewFactory runs,
            RunLeadViewFactory leads,
            ExerciseFormRenderer exercises,
            SeatViewFactory seats) {
        this.renderer = renderer;
        this.runs = runs;
        this.leads = leads;
        this.exercises = exercises;
        this.seats = seats;
    }

    /** The part that changes while the session runs. */
    String panel(RunContext context, RunScreen screen) {
        RunScreen allowed = allowed(context, screen);
        return renderer.renderPanel(FOLDER + allowed.key() + ".vm", "screen", view(context, allowed));
    }

    /** Whoever may not lead the session takes part in it. */
    private static RunScreen allowed(RunContext context, RunScreen screen) {
        return screen == RunScreen.LEAD && !context.mayDrive() ? RunScreen.PARTICIPANT : screen;
    }

    private RunScreenView view(RunContext context, RunScreen screen) {
        return new RunScreenView(
                screen.key(),
                runs.run(context),
                runs.join(context.run()),
                screen == RunScreen.LEAD ? leads.of(context) : RunLeadView.NONE,
                runs.address(context.run(), RunScreen.PROJECTOR),
                runs.address(context.run(), RunScreen.PARTICIPANT),
                screen == RunScreen.PARTICIPANT ? seats.of(context) : SeatView.NONE);
    }

    /** The whole page. The participants' one has the form of the exercise. */
    String page(RunContext context, RunScreen asked) {
        RunScreen screen = allowed(context, asked);
        renderer.requireWebResource(screen.webResource());
        RunScreenView view = view(context, screen);
        String form = screen == RunScreen.PARTICIPANT && !context.isOver() ? exercises.html(context) : "";
        return renderer.render(FOLDER + "page-top.vm", "screen", view)
                + renderer.render(FOLDER + screen.key() + ".vm", "screen", view)
                + renderer.render(FOLDER + "page-form.vm", "screen", view)
                + form
                + renderer.render(FOLDER + "page-bottom.vm");
    }

    /**
     * The page where the code is typed.
     *
     * @param code one that leads nowhere; empty for none
     */
    String joinPage(String code) {
        renderer.requireWebResources(RenderTarget.SCREEN, false);
        renderer.requireWebResource("innovation-live-styles");
        return renderer.render(FOLDER + "join.vm", "join", new JoinView(code, runs.joinAddress(), ""));
    }
}
