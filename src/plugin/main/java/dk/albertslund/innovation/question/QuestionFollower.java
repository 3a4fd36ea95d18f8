package dk.albertslund.innovation.question;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.SheetFollower;
import dk.albertslund.innovation.network.Summaries;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Keeps the chosen question in the network's summary. */
@Component
public final class QuestionFollower implements SheetFollower {
    private final Summaries summaries;

    public QuestionFollower(Summaries summaries) {
        this.summaries = summaries;
    }

    @Override
    public String kind() {
        return QuestionForm.KEY;
    }

    @Override
    public void written(Sheet sheet, Content content, Instant when) {
        summaries.setQuestion(
                sheet.networkId(), QuestionForm.chosen(content).orElse(""), QuestionForm.isChecked(content), when);
    }
}
