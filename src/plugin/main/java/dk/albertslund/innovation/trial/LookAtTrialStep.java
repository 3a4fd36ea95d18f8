package dk.albertslund.innovation.trial;

import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.home.NextStep;
import dk.albertslund.innovation.home.NextStepCondition;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Next step on the home page while the day to look at a trial action has come and nothing is decided. */
@Component
public final class LookAtTrialStep implements NextStepCondition {
    private static final List<String> FIELDS =
            List.of(TrialForm.TRIAL, TrialForm.LOOK_AGAIN, TrialForm.OUTCOME, TrialForm.FROM, Row.REMOVED);

    private final SheetRepository sheets;
    private final Clock clock;

    public LookAtTrialStep(SheetRepository sheets, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public NextStep step() {
        return NextStep.LOOK_AT_TRIAL;
    }

    @Override
    public boolean isOpen(List<Sheet> all) {
        LocalDate today = LocalDate.now(clock);
        return all.stream()
                .filter(sheet -> sheet.kind().equals(TrialForm.KEY))
                .flatMap(sheet -> sheets.fields(sheet, TrialForm.ROWS, FIELDS).rows(TrialForm.ROWS).stream())
                .anyMatch(row -> TrialState.isDue(row, today));
    }
}
