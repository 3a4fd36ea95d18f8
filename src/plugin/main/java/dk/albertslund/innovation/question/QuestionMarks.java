package dk.albertslund.innovation.question;

import dk.albertslund.innovation.form.sheet.Row;
import java.util.stream.Stream;

/**
 * Number of criteria ticked for a draft.
 *
 * @param seen 0 to 3
 */
public record QuestionMarks(int seen) {
    public static QuestionMarks of(Row draft) {
        return new QuestionMarks((int)
                Stream.of(Mark.values()).filter(mark -> mark.isSeenIn(draft)).count());
    }

    public boolean isChecked() {
        return missing() == 0;
    }

    public int missing() {
        return Mark.values().length - seen;
    }
}
