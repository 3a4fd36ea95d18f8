package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.question.Mark;
import dk.albertslund.innovation.question.QuestionForm;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Creates what stands on the question's page besides the form's own fields. */
@Component
public final class QuestionPartsViewFactory {
    private final ExcuseViewFactory excuses;
    private final QuestionHistoryViewFactory history;
    private final Messages messages;

    public QuestionPartsViewFactory(ExcuseViewFactory excuses, QuestionHistoryViewFactory history, Messages messages) {
        this.excuses = excuses;
        this.history = history;
        this.messages = messages;
    }

    /** The state with an empty row for each offered excuse. */
    SheetState offered(SheetState state) {
        return excuses.offered(state);
    }

    QuestionPartsView of(FormView form, Sheet sheet, SheetState state, MacroContext context) {
        return new QuestionPartsView(
                status(state), excuses.of(form), history.of(sheet, context.network(), context.target()));
    }

    QuestionStatusView status(SheetState state) {
        return new QuestionStatusView(marks(state), excuses(state));
    }

    private List<MarkView> marks(SheetState state) {
        return state
                .row(state.value(QuestionForm.CHOSEN))
                .filter(draft -> QuestionForm.chosen(state).isPresent())
                .stream()
                .flatMap(draft -> Stream.of(Mark.values()).map(mark -> mark(mark, draft)))
                .toList();
    }

    private MarkView mark(Mark mark, Row draft) {
        String label = messages.text("innovation.form.innovationQuestion.group." + mark.key() + ".label");
        return new MarkView(label, mark.isSeenIn(draft));
    }

    private ExcusesStatusView excuses(SheetState state) {
        List<Row> away = state.rows(QuestionForm.EXCUSES).stream()
                .filter(row -> row.isTicked(QuestionForm.PUT_AWAY))
                .toList();
        if (away.isEmpty()) {
            return new ExcusesStatusView("none", messages.text("innovation.form.section.none"), "");
        }
        boolean isDone = away.stream()
                .noneMatch(row -> row.value(QuestionForm.WITHOUT_IT).isEmpty());
        return new ExcusesStatusView(
                isDone ? "done" : "begun",
                messages.text("innovation.question.excuses.away", away.size()),
                String.join(", ", excuses.names(away)));
    }
}
