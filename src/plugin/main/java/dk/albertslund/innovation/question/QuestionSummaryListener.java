package dk.albertslund.innovation.question;

import dk.albertslund.innovation.form.sheet.SheetChange;
import dk.albertslund.innovation.form.sheet.SheetChangeListener;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.SummaryRepository;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Updates the summary when the chosen question changes. */
@Component
public final class QuestionSummaryListener implements SheetChangeListener {
    private final SummaryRepository summaries;

    public QuestionSummaryListener(SummaryRepository summaries) {
        this.summaries = summaries;
    }

    @Override
    public String kind() {
        return QuestionForm.KEY;
    }

    @Override
    public void onChange(SheetChange change) {
        SheetState rows = change.rows();
        if (change.touches(Set.of(QuestionForm.CHOSEN)) || change.touchesRow(rows.value(QuestionForm.CHOSEN))) {
            summaries.setQuestion(
                    change.sheet().networkId(),
                    QuestionForm.chosen(rows).orElse(""),
                    QuestionForm.isChecked(rows),
                    change.when());
        }
    }
}
