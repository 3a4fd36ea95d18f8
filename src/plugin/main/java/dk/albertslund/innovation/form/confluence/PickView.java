package dk.albertslund.innovation.form.confluence;

/** The row of a list that the group has chosen; it stands at the top of the form, in large text. */
public final class PickView {
    private final String field;
    private final String rowId;
    private final int revision;
    private final String text;
    private final Words words;

    PickView(String field, String rowId, int revision, String text, Words words) {
        this.field = field;
        this.rowId = rowId;
        this.revision = revision;
        this.text = text;
        this.words = words;
    }

    /** What choosing is called in this form. */
    record Words(String label, String none, String pick, String picked, String unpick) {}

    public String getField() {
        return field;
    }

    /** Empty until one is chosen. */
    public String getRowId() {
        return rowId;
    }

    public int getRevision() {
        return revision;
    }

    /** The chosen row's first text; empty until one is chosen. */
    public String getText() {
        return text;
    }

    public boolean isMade() {
        return !text.isEmpty();
    }

    public String getLabel() {
        return words.label();
    }

    public String getNone() {
        return words.none();
    }

    public String getPickLabel() {
        return words.pick();
    }

    public String getPickedLabel() {
        return words.picked();
    }

    public String getUnpickLabel() {
        return words.unpick();
    }
}
