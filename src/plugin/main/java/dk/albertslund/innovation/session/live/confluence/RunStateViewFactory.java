package dk.albertslund.innovation.session.live.confluence;

import dk.albertslund.innovation.common.BidiIsolation;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.session.Programme;
import dk.albertslund.innovation.session.SessionForm;
import dk.albertslund.innovation.session.live.SessionRun;
import dk.albertslund.innovation.session.live.SessionRunService;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Creates what a session's page says of its run. */
@Component
public final class RunStateViewFactory {
    private static final int SECONDS_IN_MINUTE = 60;

    private final SessionRunService runs;
    private final RunViewFactory views;
    private final Messages messages;
    private final Clock clock;

    public RunStateViewFactory(SessionRunService runs, RunViewFactory views, Messages messages, Clock clock) {
        this.runs = runs;
        this.views = views;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param programme without items the session cannot be started */
    public RunStateView of(MacroContext context, Programme programme) {
        String instance = context.instance();
        Optional<SessionRun> run = runs.running(context.network().networkId(), instance);
        return new RunStateView(
                context.network().spaceKey(),
                instance,
                run.map(found -> state(found, programme)).orElse(""),
                address(run, RunScreen.PARTICIPANT),
                address(run, RunScreen.PROJECTOR),
                address(run, RunScreen.LEAD),
                context.isEditable(),
                run.isPresent() || (context.isEditable() && !programme.items().isEmpty()));
    }

    private String address(Optional<SessionRun> run, RunScreen screen) {
        return run.map(found -> views.address(found, screen)).orElse("");
    }

    private String state(SessionRun run, Programme programme) {
        String title = programme.items().stream()
                .map(Programme.Item::row)
                .filter(item -> item.id().equals(run.place().item()))
                .findFirst()
                .map(item -> BidiIsolation.isolate(item.value(SessionForm.ITEM)))
                .orElseGet(() -> messages.text("innovation.live.removed"));
        int left = run.timer().left(clock.instant());
        return messages.text("innovation.live.state", title, (left + SECONDS_IN_MINUTE - 1) / SECONDS_IN_MINUTE);
    }
}
