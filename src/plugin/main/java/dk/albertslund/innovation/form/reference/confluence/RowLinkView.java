package dk.albertslund.innovation.form.reference.confluence;

/**
 * A row of a form, shown in another place.
 *
 * @param words what the row says; that it is gone, where that is so
 * @param url empty when no page shows it
 */
public record RowLinkView(String id, String words, String url, boolean isGone) {
    public boolean isLinked() {
        return !url.isEmpty();
    }
}
