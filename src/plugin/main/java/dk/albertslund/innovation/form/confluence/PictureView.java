package dk.albertslund.innovation.form.confluence;

/**
 * A picture in a field.
 *
 * @param reference page and file name, as the browser sends it; empty for none
 * @param path below the wiki's base URL; empty for none
 * @param alternative the alternative text; may be empty
 */
public record PictureView(String reference, String path, String alternative) {
    static final PictureView NONE = new PictureView("", "", "");

    public boolean isThere() {
        return !path.isEmpty();
    }
}
