package dk.albertslund.innovation.form.confluence;

import java.util.List;

/**
 * One row of a list in a form.
 *
 * @param fields what is asked of the row
 * @param groups ticks among them that stand under one heading
 * @param removedRevision the change by which the row was last removed or brought back; 0 when never
 * @param state how far the row has come, in words; empty where the form knows no such thing
 */
public record RowView(
        String id,
        List<FieldView> fields,
        List<FieldGroupView> groups,
        int removedRevision,
        boolean isPicked,
        String state) {
    /** Stands for the id that the browser gives to a new row. */
    static final String NEW = "new-row";

    /** Ticks that stand by themselves. */
    public List<FieldView> ticks() {
        return fields.stream()
                .filter(FieldView::isTick)
                .filter(field ->
                        groups.stream().noneMatch(group -> group.fields().contains(field)))
                .toList();
    }

    /** One that everybody may see, or the reader is an editor. */
    public FieldView field(String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
