package dk.albertslund.innovation.form.confluence;

import java.util.List;

/**
 * A list of rows in a form, with an empty row as template of new ones.
 *
 * @param emptyText text shown while the list is empty
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
        List<PickView> picks) {
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
