package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import java.util.List;

/**
 * The page of the innovation question.
 *
 * @param title the network's own title, where the sharpened one can be taken over
 * @param history what the question was before, and when today's was chosen
 */
public record QuestionView(
        FormView form, FormView title, List<ExcuseView> excuses, QuestionHistoryView history, boolean isExport) {
    public List<ExcuseView> putAway() {
        return excuses.stream().filter(ExcuseView::isPutAway).toList();
    }

    /** Whether any excuse is put away. */
    public boolean isFree() {
        return !putAway().isEmpty();
    }
}
