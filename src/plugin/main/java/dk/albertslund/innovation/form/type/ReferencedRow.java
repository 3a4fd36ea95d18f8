package dk.albertslund.innovation.form.type;

/**
 * A row that a reference points to, or that points to another row, as one user sees it now.
 *
 * @param kind key of the form
 * @param words what the row says, in one line; empty while nothing is written in it
 * @param url of a page that shows the row; empty when there is none
 */
public record ReferencedRow(String id, String kind, String words, String url) {}
