package dk.albertslund.innovation.network.confluence;

/** Something that should be there before the network goes on, and whether it is. */
public final class CriterionView {
    private final String key;
    private final String text;
    private final boolean met;

    CriterionView(String key, String text, boolean met) {
        this.key = key;
        this.text = text;
        this.met = met;
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
}
