package dk.albertslund.innovation.session.live.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.session.live.ExerciseRounds;
import dk.albertslund.innovation.session.live.SessionRun;
import dk.albertslund.innovation.session.live.StaleRunException;
import org.springframework.stereotype.Component;

/** Creates the responses about running sessions. */
@Component
public final class RunResponseFactory {
    private final RunScreenRenderer renderer;
    private final RunViewFactory views;
    private final WriterCounter writers;
    private final Messages messages;
    private final ExerciseRounds rounds;

    public RunResponseFactory(
            RunScreenRenderer renderer,
            RunViewFactory views,
            WriterCounter writers,
            Messages messages,
            ExerciseRounds rounds) {
        this.renderer = renderer;
        this.views = views;
        this.writers = writers;
        this.messages = messages;
        this.rounds = rounds;
    }

    /** @param screen key of the screen to draw; for an unknown one nothing is drawn */
    RunResponses.RunResponse run(RunContext context, String screen) {
        String html = RunScreen.withKey(screen)
                .map(found -> renderer.panel(context, found))
                .orElse("");
        return RunResponses.RunResponse.of(context, html);
    }

    /**
     * Changes whenever the screen would be drawn otherwise. The leader's switches show the round of the exercise, which is read
     * for that screen alone.
     *
     * @param tag of the run
     * @param session the sheet with the programme
     */
    String tag(String tag, SessionRun run, Sheet session, String screen) {
        return screen.equals(RunScreen.LEAD.key())
                ? tag.replaceFirst("\"$", "." + rounds.stageKey(run, session) + "\"")
                : tag;
    }

    RunResponses.StartResponse started(RunContext context) {
        return new RunResponses.StartResponse(run(context, ""), views.address(context.run(), RunScreen.LEAD));
    }

    RunResponses.RunConflict conflict(StaleRunException stale, RunContext now, String screen) {
        return new RunResponses.RunConflict(stale.messageKey(), messages.text(stale.messageKey()), run(now, screen));
    }

    RunResponses.WritersResponse writers(RunContext context) {
        return new RunResponses.WritersResponse(writers.count(context)
                .map(count -> messages.text("innovation.live.writers", count.writers(), count.people()))
                .orElse(""));
    }
}
