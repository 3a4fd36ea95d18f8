package dk.albertslund.innovation.home.confluence;

/** One line of what there is to know of a network at a glance. */
public final class FactView {
    private final String label;
    private final String text;

    FactView(String label, String text) {
        this.label = label;
        this.text = text;
    }

    public String getLabel() {
        return label;
    }

    public String getText() {
        return text;
    }
}
