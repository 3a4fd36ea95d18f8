package dk.albertslund.innovation.question;

import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.SheetChangeListener;
import dk.albertslund.innovation.form.SheetState;
import dk.albertslund.innovation.network.SummaryRepository;
import java.time.Instant;
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
    public void onChange(Sheet sheet, SheetState state, Instant when) {
        summaries.setQuestion(
                sheet.networkId(), QuestionForm.chosen(state).orElse(""), QuestionForm.isChecked(state), when);
    }
}
