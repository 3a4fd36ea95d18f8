package dk.albertslund.innovation.session.summary.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.type.ClockTime;
import dk.albertslund.innovation.session.Programme;
import dk.albertslund.innovation.session.live.RunItem;
import dk.albertslund.innovation.session.live.RunProgramme;
import dk.albertslund.innovation.session.live.SessionRun;
import dk.albertslund.innovation.session.summary.ItemProgress;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Creates the programme with how far the session came. */
@Component
public final class SummaryProgrammeFactory {
    private static final String TEXT = "innovation.session.summary.item.";

    private final Messages messages;
    private final Clock clock;

    public SummaryProgrammeFactory(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    List<SummaryItemView> of(SummaryContext context) {
        Programme planned = Programme.of(context.session());
        RunProgramme programme =
                RunProgramme.of(planned, context.run().map(SessionRun::minutes).orElse(Map.of()));
        return programme.items().stream()
                .filter(item -> !item.title().isEmpty())
                .map(item -> new SummaryItemView(item.title(), time(planned, item), state(item, programme, context)))
                .toList();
    }

    private static String time(Programme planned, RunItem item) {
        return planned.start().isEmpty()
                ? ""
                : ClockTime.after(planned.items().get(item.index()).from()).toString();
    }

    private String state(RunItem item, RunProgramme programme, SummaryContext context) {
        String key =
                ItemProgress.of(item, programme, context.run(), clock.instant()).key();
        return key.isEmpty() ? "" : messages.text(TEXT + key);
    }
}
