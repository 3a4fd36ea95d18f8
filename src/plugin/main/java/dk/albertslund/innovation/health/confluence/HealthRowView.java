package dk.albertslund.innovation.health.confluence;

/** One line of the health page. */
public final class HealthRowView {
    private final String label;
    private final String value;
    private final String note;
    private final boolean isWell;

    HealthRowView(String label, String value, String note, boolean isWell) {
        this.label = label;
        this.value = value;
        this.note = note;
        this.isWell = isWell;
    }

    static HealthRowView fact(String label, String value) {
        return new HealthRowView(label, value, "", true);
    }

    public String getLabel() {
        return label;
    }

    public String getValue() {
        return value;
    }

    /** What is the matter, or what was said; empty when there is nothing to say. */
    public String getNote() {
        return note;
    }

    public boolean isWell() {
        return isWell;
    }
}
