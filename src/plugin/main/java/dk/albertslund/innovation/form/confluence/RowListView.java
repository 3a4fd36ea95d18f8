package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.form.computed.confluence.CourseView;
import dk.albertslund.innovation.form.confluence.row.RemovedRowView;
import java.util.List;

/**
 * A list of rows in a form, with an empty row as template of new ones.
 *
 * @param editableRows rows that the reader may change
 * @param cards rows that the reader only sees and answers
 * @param emptyText text shown while the list is empty
 * @param hasCards whether there can be rows that the reader only sees and answers
 * @param isAnonymous whether new rows are stored without their author
 * @param isOpen whether rows can be added and changed in this stage of the round
 * @param isAnswerable whether the reader may answer the rows in this stage
 * @param isMergeable whether the reader may put rows under each other in this stage
 * @param hidden how many rows of others are hidden, in words; mostly empty
 * @param budget what the reader has left to give, in words; mostly empty
 * @param course the numbers of the rows over time; mostly empty
 * @param linesOnPaper how many lines to write on follow each row when the browser prints the page
 * @param picks chosen rows; usually none or one
 * @param removed rows that can be brought back, for editors
 */
public record RowListView(
        String key,
        String label,
        String help,
        String addLabel,
        String emptyText,
        String removeLabel,
        List<RowView> rows,
        List<RowView> editableRows,
        List<RowView> cards,
        RowView blank,
        boolean hasCards,
        boolean isAnonymous,
        boolean isOpen,
        boolean isAnswerable,
        boolean isMergeable,
        String hidden,
        String budget,
        CourseView course,
        int linesOnPaper,
        List<PickView> picks,
        List<RemovedRowView> removed) {
    public int removedCount() {
        return removed.size();
    }

    public boolean hasRemoved() {
        return !removed.isEmpty();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
