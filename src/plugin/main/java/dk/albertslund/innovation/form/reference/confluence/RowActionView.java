package dk.albertslund.innovation.form.reference.confluence;

/**
 * A button that makes a row of another form, or the row that was made with it.
 *
 * @param madeLabel where the row was made, in words
 * @param url of the row that was made; empty before, or when no page shows it
 * @param unlessField a field with whose value {@code unlessValue} the row is not offered the button; mostly empty
 * @param isOffered whether the row is offered the button as it stands
 */
public record RowActionView(
        String key,
        String label,
        String madeLabel,
        String url,
        boolean isMade,
        String unlessField,
        String unlessValue,
        boolean isOffered) {
    public boolean isLinked() {
        return !url.isEmpty();
    }
}
