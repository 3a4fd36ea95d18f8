package dk.albertslund.innovation.form.reference.confluence;

/**
 * A button that makes a row of another form, or the row that was made with it.
 *
 * @param madeLabel where the row was made, in words
 * @param url of the row that was made; empty before, or when no page shows it
 */
public record RowActionView(String key, String label, String madeLabel, String url, boolean isMade) {
    public boolean isLinked() {
        return !url.isEmpty();
    }
}
