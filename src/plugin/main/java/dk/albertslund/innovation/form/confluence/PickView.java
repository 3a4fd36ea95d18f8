package dk.albertslund.innovation.form.confluence;

/** The row of a list that the group has chosen; it stands at the top of the form, in large text. */
public final class PickView {
    private final String field;
    private final Choice choice;
    private final Words words;

    PickView(String field, Choice choice, Words words) {
        this.field = field;
        this.choice = choice;
        this.words = words;
    }

    /** What was chosen, by which change, and advice on it; empty texts until something is. */
    record Choice(String rowId, String text, int revision, String hint) {}

    /** What choosing is called in this form. */
    record Words(String label, String none, String pick, String picked, String unpick) {}

    public String getField() {
        return field;
    }

    /** Empty until one is chosen. */
    public String getRowId() {
        return choice.rowId();
    }

    public int getRevision() {
        return choice.revision();
    }

    /** The chosen row's first text; empty until one is chosen. */
    public String getText() {
        return choice.text();
    }

    public boolean isMade() {
        return !choice.text().isEmpty();
    }

    /** Advice on the choice; empty when there is none. */
    public String getHint() {
        return choice.hint();
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
