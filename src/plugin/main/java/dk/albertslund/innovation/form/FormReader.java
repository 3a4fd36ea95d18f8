package dk.albertslund.innovation.form;

/**
 * Whoever reads a form.
 *
 * @param userKey empty for anonymous access
 */
public record FormReader(String userKey) {
    /** Sees what everybody sees who may view the page: the search index, copies and exports that are passed on. */
    public static final FormReader PUBLIC = new FormReader("");
}
