package dk.albertslund.innovation.form.confluence;

import java.util.List;

/**
 * A list of rows in a form, with an empty row to make new ones from.
 *
 * @param emptyText what to do as long as there is no row
 * @param picks the choices made among these rows; usually none or one
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
