package dk.albertslund.innovation.form.confluence;

import java.util.List;

/** One row of a list in a form. */
public final class RowView {
    /** Stands for the id that the browser gives to a new row. */
    static final String NEW = "new-row";

    private final String id;
    private final Fields fields;
    private final int removedRevision;
    private final boolean picked;
    private final String state;

    RowView(String id, Fields fields, int removedRevision, boolean picked, String state) {
        this.id = id;
        this.fields = fields;
        this.removedRevision = removedRevision;
        this.picked = picked;
        this.state = state;
    }

    /** What is asked of the row, in one line and under headings. */
    record Fields(List<FieldView> all, List<FieldGroupView> groups) {
        Fields {
            all = List.copyOf(all);
            groups = List.copyOf(groups);
        }
    }

    public String getId() {
        return id;
    }

    public List<FieldView> getFields() {
        return fields.all();
    }

    /** Ticks that stand under one heading. */
    public List<FieldGroupView> getGroups() {
        return fields.groups();
    }

    /** Ticks that stand by themselves. */
    public List<FieldView> getTicks() {
        return fields.all().stream()
                .filter(FieldView::isTick)
                .filter(field -> fields.groups().stream().noneMatch(group -> group.holds(field)))
                .toList();
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
