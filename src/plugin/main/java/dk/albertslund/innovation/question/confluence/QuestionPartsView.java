package dk.albertslund.innovation.question.confluence;

import java.util.List;

/**
 * What stands on the question's page besides the form.
 *
 * @param panels what is drawn anew after a save
 * @param blank a draft that nobody has written in
 */
public record QuestionPartsView(
        QuestionPanelsView panels,
        List<DraftView> drafts,
        DraftView blank,
        List<ExcuseView> excuses,
        QuestionHistoryView history) {
    public List<ExcuseView> putAway() {
        return excuses.stream().filter(ExcuseView::isPutAway).toList();
    }

    /** Whether at least one excuse is put aside. */
    public boolean isFree() {
        return !putAway().isEmpty();
    }
}
