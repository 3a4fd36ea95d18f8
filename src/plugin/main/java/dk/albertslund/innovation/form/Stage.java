package dk.albertslund.innovation.form;

import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Stage of a round in a form, in their order. A form names the stages that it has; a leader of the network moves it from
 * one to another. The stage decides which rows others see ({@link RowRules#hiddenUntil}) and what may be written.
 */
public enum Stage {
    /** Everybody writes for themselves. */
    ALONE,
    /** Two and two talk about what they wrote. */
    PAIR,
    /** Everybody sees what was written. */
    SHARED,
    /** Everybody gives points or scores. */
    VOTING,
    /** Nothing is written any more, and all answers are shown. */
    CLOSED;

    /** The built-in field of the form itself that holds the key of the current stage; only leaders write it. */
    public static final String FIELD = "stage";

    public String key() {
        return name().toLowerCase(Locale.ENGLISH);
    }

    /** Whether this stage comes at or after the other one. */
    public boolean hasReached(Stage other) {
        return compareTo(other) >= 0;
    }

    /** Whether people answer in this stage, each for themselves. */
    public boolean isAnswered(FormKind kind) {
        return this == VOTING || (this != CLOSED && !kind.definition().stages().contains(VOTING));
    }

    static Optional<Stage> withKey(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key().equals(key)).findFirst();
    }

    /**
     * The current stage: the first one of the form until a leader sets another.
     *
     * @return {@link #ALONE} for a form without stages
     */
    public static Stage of(FormKind kind, SheetState state) {
        return withKey(state.value(FIELD))
                .filter(kind.definition().stages()::contains)
                .orElseGet(() -> kind.definition().stages().stream().findFirst().orElse(ALONE));
    }
}
