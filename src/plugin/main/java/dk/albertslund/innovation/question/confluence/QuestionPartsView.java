package dk.albertslund.innovation.question.confluence;

import java.util.List;

/** What stands on the question's page besides the form's own fields. */
public record QuestionPartsView(QuestionStatusView status, List<ExcuseView> excuses, QuestionHistoryView history) {
    public List<ExcuseView> putAway() {
        return excuses.stream().filter(ExcuseView::isPutAway).toList();
    }
}
