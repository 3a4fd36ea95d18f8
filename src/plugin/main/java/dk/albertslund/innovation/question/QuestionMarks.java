package dk.albertslund.innovation.question;

import dk.albertslund.innovation.form.Row;
import java.util.stream.Stream;

/**
 * How many of the three marks of a good question people see in a draft: only people can tell.
 *
 * @param seen how many of them
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
