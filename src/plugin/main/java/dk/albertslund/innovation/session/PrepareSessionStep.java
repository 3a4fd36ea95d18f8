package dk.albertslund.innovation.session;

import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.home.NextStep;
import dk.albertslund.innovation.home.NextStepCondition;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Next step on the home page while a session is ahead, also on its day. */
@Component
public final class PrepareSessionStep implements NextStepCondition {
    private final SheetRepository sheets;
    private final Clock clock;

    public PrepareSessionStep(SheetRepository sheets, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public NextStep step() {
        return NextStep.PREPARE_SESSION;
    }

    @Override
    public boolean isOpen(List<Sheet> all) {
        List<Sheet> sessions = all.stream()
                .filter(sheet -> sheet.kind().equals(SessionForm.KEY))
                .toList();
        String today = LocalDate.now(clock).toString();
        return !sessions.isEmpty()
                && sheets.rows(sessions, List.of(Row.SHEET)).values().stream()
                        .anyMatch(session -> session.value(SessionForm.DATE).compareTo(today) >= 0);
    }
}
