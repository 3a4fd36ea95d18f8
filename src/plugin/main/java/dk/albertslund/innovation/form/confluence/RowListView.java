package dk.albertslund.innovation.form.confluence;

import java.util.List;

/**
 * A list of rows in a form, with an empty row as template of new ones.
 *
 * @param emptyText text shown while the list is empty
 * @param isRuled whether the list has rules about who writes and sees its rows
 * @param isOpen whether rows can be added and changed in this stage of the round
 * @param isAnswerable whether the reader may answer the rows in this stage
 * @param hidden how many rows of others are hidden, in words; mostly empty
 * @param budget what the reader has left to give, in words; mostly empty
 * @param picks chosen rows; usually none or one
 */
public record RowListView(
        String key,
        String label,
        String help,
        String addLabel,
        String emptyText,
        String removeLabel,
        List<RowView> rows,
        RowView blank,
        boolean isRuled,
        boolean isOpen,
        boolean isAnswerable,
        String hidden,
        String budget,
        List<PickView> picks) {
    /** Rows that the reader may change. */
    public List<RowView> editableRows() {
        return rows.stream().filter(RowView::isEditable).toList();
    }

    /** Rows that the reader only sees and answers. */
    public List<RowView> cards() {
        return rows.stream().filter(row -> !row.isEditable()).toList();
    }

    /** Whether there can be rows that the reader may not change. */
    public boolean hasCards() {
        return isRuled;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
