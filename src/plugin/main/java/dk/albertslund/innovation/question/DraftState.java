package dk.albertslund.innovation.question;

import java.util.Locale;

/** How far a draft has come; always computed. The chosen one may lack marks: advice stops nobody. */
public enum DraftState {
    DRAFT,
    /** People see all three marks in it. */
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
