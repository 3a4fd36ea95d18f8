package dk.albertslund.innovation.interview;

import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.List;

/**
 * Hints on the guide. A grand tour has many small questions; a narrative has an opening question and few others, as the
 * person leads.
 */
final class InterviewGuide {
    static final String GRAND_TOUR = "grandTour";
    static final String NARRATIVE = "narrative";

    private static final String HINT = "innovation.form.interview.hint.";
    private static final int ENOUGH_FOR_GRAND_TOUR = 8;
    private static final int MOST_FOR_NARRATIVE = 5;

    private InterviewGuide() {}

    static List<Hint> hints(SheetState state) {
        int questions = state.rows(InterviewForm.QUESTIONS).size();
        return switch (state.value(InterviewForm.INTERVIEW_KIND)) {
            case GRAND_TOUR ->
                questions < ENOUGH_FOR_GRAND_TOUR
                        ? List.of(hint("grandTour", String.valueOf(questions), String.valueOf(ENOUGH_FOR_GRAND_TOUR)))
                        : List.of();
            case NARRATIVE -> narrative(state, questions);
            default -> List.of();
        };
    }

    private static List<Hint> narrative(SheetState state, int questions) {
        if (state.value(InterviewForm.OPENING).isEmpty()) {
            return List.of(hint("opening"));
        }
        return questions > MOST_FOR_NARRATIVE
                ? List.of(hint("narrative", String.valueOf(questions), String.valueOf(MOST_FOR_NARRATIVE)))
                : List.of();
    }

    private static Hint hint(String key, String... arguments) {
        return new Hint(Row.SHEET, InterviewForm.INTERVIEW_KIND, HINT + key, List.of(arguments));
    }
}
