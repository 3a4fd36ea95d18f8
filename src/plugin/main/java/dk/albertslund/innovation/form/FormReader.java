package dk.albertslund.innovation.form;

/**
 * User for whom a form is read.
 *
 * @param userKey empty for anonymous access
 */
public record FormReader(String userKey) {
    /** Sees only what every reader of the page sees; for the search index, copies and exports. */
    public static final FormReader PUBLIC = new FormReader("");
}
