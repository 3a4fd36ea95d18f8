package dk.albertslund.innovation.phase.confluence;

/**
 * An exit criterion with its status and a link to where it is fulfilled.
 *
 * @param url empty for readers; {@code #} and the start of an element id for a field or list on the same page
 * @param list key of the list on the same page; may be empty
 * @param field key of the field on the same page; empty when it is on another page
 */
public record CriterionView(String key, String text, boolean isMet, String url, String list, String field) {
    public boolean isLinked() {
        return !url.isEmpty();
    }

    /** Whether the link leads to a field on the same page. */
    public boolean isHere() {
        return !field.isEmpty();
    }
}
