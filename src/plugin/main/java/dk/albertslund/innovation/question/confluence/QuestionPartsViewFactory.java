package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.Section;
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
    private static final QuestionForm FORM = new QuestionForm();

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
        return new QuestionStatusView(marks(state), background(state), excuses(state));
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

    private PartStatusView background(SheetState state) {
        List<String> texts = FORM.section(QuestionForm.BACKGROUND).map(Section::fields).orElse(List.of()).stream()
                .map(Field::key)
                .map(state::value)
                .toList();
        List<String> written = texts.stream().filter(text -> !text.isEmpty()).toList();
        String extract = written.stream().flatMap(String::lines).findFirst().orElse("");
        String said = messages.text("innovation.question.background.written", written.size(), texts.size());
        return PartStatusView.of(written.size(), texts.size(), said, extract);
    }

    /** Done when every excuse that is put aside has made the network ask something. */
    private PartStatusView excuses(SheetState state) {
        List<Row> away = state.rows(QuestionForm.EXCUSES).stream()
                .filter(row -> row.isTicked(QuestionForm.PUT_AWAY))
                .toList();
        if (away.isEmpty()) {
            return PartStatusView.of(0, 1, messages.text("innovation.question.excuses.none"), "");
        }
        long asked = away.stream()
                .filter(row -> !row.value(QuestionForm.WITHOUT_IT).isEmpty())
                .count();
        return PartStatusView.of(
                1 + asked,
                1L + away.size(),
                messages.text("innovation.question.excuses.away", away.size()),
                String.join(", ", excuses.names(away)));
    }
}
