package dk.albertslund.innovation.trial;

import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.home.NextStep;
import dk.albertslund.innovation.home.NextStepCondition;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Next step on the home page while the day to look at a trial action has come and nothing is decided. */
@Component
public final class LookAtTrialStep implements NextStepCondition {
    private final OpenTrials trials;
    private final Clock clock;

    public LookAtTrialStep(OpenTrials trials, Clock clock) {
        this.trials = trials;
        this.clock = clock;
    }

    @Override
    public NextStep step() {
        return NextStep.LOOK_AT_TRIAL;
    }

    @Override
    public boolean isOpen(List<Sheet> all) {
        LocalDate today = LocalDate.now(clock);
        return trials.rows(all).stream().anyMatch(row -> TrialState.isDue(row, today));
    }
}
