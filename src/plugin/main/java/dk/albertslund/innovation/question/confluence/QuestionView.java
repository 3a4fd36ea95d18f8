package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import java.util.List;

/**
 * The page of the innovation question.
 *
 * @param title form with the network's title, which can be replaced by a sharpened one
 */
public record QuestionView(
        FormView form, FormView title, List<ExcuseView> excuses, QuestionHistoryView history, boolean isExport) {
    public List<ExcuseView> putAway() {
        return excuses.stream().filter(ExcuseView::isPutAway).toList();
    }

    /** Whether at least one excuse is put aside. */
    public boolean isFree() {
        return !putAway().isEmpty();
    }
}
