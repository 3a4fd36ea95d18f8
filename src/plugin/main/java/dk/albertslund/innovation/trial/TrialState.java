package dk.albertslund.innovation.trial;

import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How far a trial action is. */
enum TrialState {
    /** It is known what is to be learnt, and not what is tried. */
    WORDLESS,
    /** Nobody has said when to look at it. */
    DAYLESS,
    PLANNED,
    RUNNING,
    /** The day to look at it has come, and nothing is decided. */
    DUE,
    GOES_ON,
    ADJUSTED,
    /** Stopped, with what was learnt. */
    STOPPED,
    /** Stopped, and what was learnt is still to be written. */
    UNTOLD;

    /** The states of those of which it is written what is tried, or what is to be learnt. */
    static List<Hint> all(SheetState state, LocalDate today) {
        return state.rows(TrialForm.ROWS).stream()
                .filter(row -> !row.value(TrialForm.TRIAL).isEmpty()
                        || !row.value(TrialForm.LEARN_WHAT).isEmpty())
                .map(row -> of(row, today))
                .toList();
    }

    /** The state of the row in words; of one that was stopped, with the thanks and what was learnt. */
    private static Hint of(Row row, LocalDate today) {
        TrialState state = find(row, today);
        List<String> arguments = state == STOPPED
                ? List.of(row.value(TrialForm.LEARNT).lines().findFirst().orElse(""))
                : List.of();
        return new Hint(row.id(), "", state.messageKey(), arguments);
    }

    static boolean isDue(Row row, LocalDate today) {
        return find(row, today) == DUE;
    }

    private String messageKey() {
        return "innovation.form.trialAction.state." + name().toLowerCase(Locale.ENGLISH);
    }

    private static TrialState find(Row row, LocalDate today) {
        return switch (row.value(TrialForm.OUTCOME)) {
            case "goOn" -> GOES_ON;
            case "adjust" -> ADJUSTED;
            case "stop" -> row.value(TrialForm.LEARNT).isBlank() ? UNTOLD : STOPPED;
            default -> row.value(TrialForm.TRIAL).isEmpty() ? WORDLESS : undecided(row, today.toString());
        };
    }

    /** ISO 8601 days are in the order of their texts. */
    private static TrialState undecided(Row row, String today) {
        String again = row.value(TrialForm.LOOK_AGAIN);
        if (again.isEmpty()) {
            return DAYLESS;
        }
        if (again.compareTo(today) <= 0) {
            return DUE;
        }
        return row.value(TrialForm.FROM).compareTo(today) > 0 ? PLANNED : RUNNING;
    }
}
