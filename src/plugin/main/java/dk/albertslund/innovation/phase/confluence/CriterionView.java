package dk.albertslund.innovation.phase.confluence;

/** Something that should be there before the network goes on, whether it is, and where it is written. */
public final class CriterionView {
    private final String key;
    private final String text;
    private final boolean met;
    private final Link link;

    CriterionView(String key, String text, boolean met, Link link) {
        this.key = key;
        this.text = text;
        this.met = met;
        this.link = link;
    }

    /**
     * Where it is written.
     *
     * @param url empty where nothing can be written; with {@code #} and the start of an id for a place on the same page
     * @param list the list on the same page; may be empty
     * @param field the field on the same page; empty for another page
     */
    record Link(String url, String list, String field) {
        static final Link NONE = new Link("", "", "");
    }

    public String getKey() {
        return key;
    }

    public String getText() {
        return text;
    }

    public boolean isMet() {
        return met;
    }

    public boolean isLinked() {
        return !link.url().isEmpty();
    }

    /** Only where {@link #isLinked()}. */
    public String getUrl() {
        return link.url();
    }

    /** Whether it is written on the same page. */
    public boolean isHere() {
        return !link.field().isEmpty();
    }

    public String getList() {
        return link.list();
    }

    public String getField() {
        return link.field();
    }
}
