package dk.albertslund.innovation.question;

import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.question.coach.Coach;
import java.util.ArrayList;
import java.util.List;

/** What is said about the drafts of a question: the coach's hints, what the chosen one lacks, and how far each is. */
final class DraftHints {
    private static final Coach COACH = new Coach();

    private DraftHints() {}

    /** The coach's first hint per draft, and the number of criteria that the chosen draft lacks. */
    static List<Hint> of(SheetState state) {
        List<Hint> hints = new ArrayList<>();
        for (Row draft : state.rows(QuestionForm.DRAFTS)) {
            COACH.coach(draft.value(QuestionForm.TEXT))
                    .first()
                    .map(finding -> new Hint(draft.id(), QuestionForm.TEXT, finding.messageKey(), finding.arguments()))
                    .ifPresent(hints::add);
        }
        state.row(state.value(QuestionForm.CHOSEN))
                .map(QuestionMarks::of)
                .filter(marks -> !marks.isChecked())
                .map(marks -> new Hint(
                        Row.SHEET,
                        QuestionForm.CHOSEN,
                        "innovation.question.hint.unchecked",
                        List.of(String.valueOf(marks.missing()))))
                .ifPresent(hints::add);
        return hints;
    }

    static List<Hint> states(SheetState state) {
        return state.rows(QuestionForm.DRAFTS).stream()
                .map(draft -> {
                    QuestionMarks marks = QuestionMarks.of(draft);
                    DraftState draftState = DraftState.of(
                            marks, state.value(QuestionForm.CHOSEN).equals(draft.id()));
                    return new Hint(draft.id(), "", draftState.messageKey(), List.of(String.valueOf(marks.seen())));
                })
                .toList();
    }
}
