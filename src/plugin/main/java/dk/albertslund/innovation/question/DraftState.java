package dk.albertslund.innovation.question;

import java.util.Locale;

/** Status of a draft; derived, never stored. The chosen draft may lack criteria, as hints never block. */
public enum DraftState {
    DRAFT,
    /** All three criteria are ticked. */
    CHECKED,
    CHOSEN;

    public static DraftState of(QuestionMarks marks, boolean isChosen) {
        if (isChosen) {
            return CHOSEN;
        }
        return marks.isChecked() ? CHECKED : DRAFT;
    }

    String messageKey() {
        return "innovation.question.state." + name().toLowerCase(Locale.ENGLISH);
    }
}
