package dk.albertslund.innovation.phase.confluence;

/**
 * Something that should be there before the network goes on, whether it is, and where it is written.
 *
 * @param url empty where nothing can be written; with {@code #} and the start of an id for a place on the same page
 * @param list the list on the same page; may be empty
 * @param field the field on the same page; empty for another page
 */
public record CriterionView(String key, String text, boolean isMet, String url, String list, String field) {
    public boolean isLinked() {
        return !url.isEmpty();
    }

    /** Whether it is written on the same page. */
    public boolean isHere() {
        return !field.isEmpty();
    }
}
