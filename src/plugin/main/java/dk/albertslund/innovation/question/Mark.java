package dk.albertslund.innovation.question;

import dk.albertslund.innovation.form.FieldGroup;
import dk.albertslund.innovation.form.sheet.Row;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The three criteria of a good question, each with the ticks by which people confirm that a draft meets it. */
public enum Mark {
    VISION("hasVision"),
    /** A solution in the question is an answer that is already known. */
    UNKNOWN_ANSWER("answerUnknown", "noSolutionInside"),
    SHORT_CLEAR_MOTIVATING("short", "clear", "motivating");

    /** Deprecated tick that stands for all three of {@link #SHORT_CLEAR_MOTIVATING}. */
    public static final String THREE_IN_ONE = "shortClearMotivating";

    private final List<String> ticks;

    Mark(String... ticks) {
        this.ticks = List.of(ticks);
    }

    /** All ticks in the order of the form. */
    public static List<String> allTicks() {
        return Stream.of(values()).flatMap(mark -> mark.ticks.stream()).toList();
    }

    /** Whether all ticks of the criterion are set. */
    public boolean isSeenIn(Row draft) {
        return ticks.stream().allMatch(draft::isTicked)
                || (this == SHORT_CLEAR_MOTIVATING && draft.isTicked(THREE_IN_ONE));
    }

    /** For example {@code unknown-answer}; part of language keys. */
    public String key() {
        return name().toLowerCase(Locale.ENGLISH).replace('_', '-');
    }

    FieldGroup group() {
        List<String> fields = this == SHORT_CLEAR_MOTIVATING
                ? Stream.concat(ticks.stream(), Stream.of(THREE_IN_ONE)).toList()
                : ticks;
        return new FieldGroup(key(), fields);
    }
}
