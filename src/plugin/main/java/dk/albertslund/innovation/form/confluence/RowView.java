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

    RowView(String id, List<FieldView> fields, int removedRevision, boolean picked) {
        this.id = id;
        this.fields = List.copyOf(fields);
        this.removedRevision = removedRevision;
        this.picked = picked;
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
}
