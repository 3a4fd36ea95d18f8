package dk.albertslund.innovation.digest;

import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.question.QuestionForm;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether the innovation question was chosen or reworded. */
@Component
final class QuestionNews implements NewsSource {
    @Override
    public Stream<NewsItem> find(NetworkForms network, Period period) {
        SheetState state = network.current(QuestionForm.KEY);
        boolean isNew = Stream.concat(
                        state.sheet().cell(QuestionForm.CHOSEN).stream(),
                        state
                                .row(state.value(QuestionForm.CHOSEN))
                                .flatMap(row -> row.cell(QuestionForm.TEXT))
                                .stream())
                .map(FieldChange::saved)
                .anyMatch(period::contains);
        return isNew
                ? QuestionForm.chosen(state).map(text -> NewsItem.of(NewsItemKind.QUESTION, text, "question")).stream()
                : Stream.empty();
    }
}
