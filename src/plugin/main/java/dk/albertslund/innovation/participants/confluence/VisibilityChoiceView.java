package dk.albertslund.innovation.participants.confluence;

/** One of the ways in which a network can be open or closed to others. */
public final class VisibilityChoiceView {
    private final String key;
    private final String label;
    private final String text;
    private final boolean chosen;

    VisibilityChoiceView(String key, String label, String text, boolean chosen) {
        this.key = key;
        this.label = label;
        this.text = text;
        this.chosen = chosen;
    }

    public String getKey() {
        return key;
    }

    public String getLabel() {
        return label;
    }

    public String getText() {
        return text;
    }

    public boolean isChosen() {
        return chosen;
    }
}
