package dk.albertslund.innovation.overview.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.ScheduledJob;
import dk.albertslund.innovation.overview.MonthFiguresRecorder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Keeps the figures of the month that has passed, at night on one node of the cluster. */
@Component("monthFiguresTask")
public final class MonthFiguresJob extends ScheduledJob {
    private final MonthFiguresRecorder recorder;
    private final Messages messages;
    private final Clock clock;

    public MonthFiguresJob(MonthFiguresRecorder recorder, Messages messages, Clock clock) {
        this.recorder = recorder;
        this.messages = messages;
        this.clock = clock;
    }

    /** The day is the server's: the figures are the same for every reader. */
    @Override
    public String run(BooleanSupplier isCancelled) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return messages.text("innovation.overview.compare.job", recorder.record(today, isCancelled));
    }
}
