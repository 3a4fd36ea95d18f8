package dk.albertslund.innovation.continuation;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How the line organisation takes over: by whom and when, and that a network ends only after it. */
final class Handover {
    static final String HANDOVER_DATE = "handoverDate";
    static final String CHECK_DATE = "checkDate";
    /** What the reference leader says to the handover: {@code yes}, {@code conditions} or {@code notYet}. */
    static final String ACCEPTANCE = "acceptance";

    static final String ACCEPTED_BY = "acceptedBy";
    static final String ACCEPTED_ON = "acceptedOn";

    private Handover() {}

    static Section section() {
        return Section.of(
                "handover",
                Field.people("practiceOwner", 1),
                Field.choices("ready", List.of("description", "time", "money", "training", "measuring")),
                Field.date(HANDOVER_DATE),
                Field.choice(ACCEPTANCE, List.of("yes", "conditions", "notYet")),
                Field.text("conditions", 300),
                Field.people(ACCEPTED_BY, 1),
                Field.date(ACCEPTED_ON),
                Field.date(CHECK_DATE));
    }

    static List<ValidationError> errors(SheetState state) {
        return state.sheet().isBefore(CHECK_DATE, HANDOVER_DATE)
                ? List.of(ValidationError.of(CHECK_DATE, "innovation.form.continuation.problem.check"))
                : List.of();
    }

    static List<Hint> hints(SheetState state) {
        List<Hint> hints = new ArrayList<>();
        boolean isAccepted = state.value(ACCEPTANCE).equals("yes");
        boolean isOpenWho = Stream.of(ACCEPTED_BY, ACCEPTED_ON)
                .anyMatch(field -> state.value(field).isEmpty());
        if (isAccepted && isOpenWho) {
            hints.add(hint(ACCEPTANCE, "who"));
        }
        if (!isAccepted && !state.value(RealisationForm.SOLUTION_STATUS).isEmpty()) {
            hints.add(hint(RealisationForm.SOLUTION_STATUS, "notAccepted"));
        }
        return hints;
    }

    private static Hint hint(String field, String key) {
        return new Hint(Row.SHEET, field, "innovation.form.continuation.hint." + key, List.of());
    }
}
