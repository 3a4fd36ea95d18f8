package dk.albertslund.innovation.form.confluence;

import java.util.List;

/** One row of a list in a form. */
public final class RowView {
    /** Stands for the id that the browser gives to a new row. */
    static final String NEW = "new-row";

    private final String id;
    private final List<FieldView> fields;
    private final int removedRevision;
    private final boolean picked;
    private final String state;

    RowView(String id, List<FieldView> fields, int removedRevision, boolean picked, String state) {
        this.id = id;
        this.fields = List.copyOf(fields);
        this.removedRevision = removedRevision;
        this.picked = picked;
        this.state = state;
    }

    public String getId() {
        return id;
    }

    public List<FieldView> getFields() {
        return fields;
    }

    /** The change by which the row was last removed or brought back; 0 when never. */
    public int getRemovedRevision() {
        return removedRevision;
    }

    public boolean isPicked() {
        return picked;
    }

    /** How far the row has come, in words; empty where the form knows no such thing. */
    public String getState() {
        return state;
    }
}
