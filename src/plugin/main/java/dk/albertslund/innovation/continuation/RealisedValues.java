package dk.albertslund.innovation.continuation;

import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.List;
import java.util.stream.Stream;

/** Whether each value was expected, seen, or both. */
final class RealisedValues {
    private static final String STATE = "innovation.form.continuation.state.";

    private RealisedValues() {}

    static Stream<Hint> states(SheetState state) {
        return state.rows(RealisationForm.VALUES).stream().flatMap(RealisedValues::state);
    }

    private static Stream<Hint> state(Row row) {
        boolean isExpected = !row.value(RealisationForm.EXPECTED).isEmpty();
        boolean isSeen = !row.value(RealisationForm.REALISED).isEmpty();
        String state = isSeen ? isExpected ? "both" : "unexpected" : "notSeen";
        return isExpected || isSeen ? Stream.of(new Hint(row.id(), "", STATE + state, List.of())) : Stream.empty();
    }
}
