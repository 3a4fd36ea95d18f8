package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.form.reference.confluence.MergedRowView;
import dk.albertslund.innovation.form.reference.confluence.RowActionView;
import dk.albertslund.innovation.form.reference.confluence.RowLinkView;
import java.util.List;

/**
 * One row of a list in a form.
 *
 * @param fields all fields that are shared, those of the groups included
 * @param groups checkboxes that have a common heading
 * @param removedRevision revision of the last removal or restoration; 0 when the row was never removed
 * @param isRemovable whether the reader may remove the row
 * @param share the built-in field by which the author shows the row to others; empty where that is not so
 * @param author who wrote the row; empty where all write in all rows
 * @param answers fields that each person answers
 * @param usedBy the rows that point to this one
 * @param actions what makes rows of other forms from this one
 * @param mergedRevision revision of the field that puts the row under another one; 0 when it never was
 * @param merged the rows that are put under this one
 * @param state the row's status in words; empty for kinds of forms without one
 */
public record RowView(
        String id,
        List<FieldView> fields,
        List<FieldGroupView> groups,
        int removedRevision,
        boolean isPicked,
        boolean isRemovable,
        List<FieldView> share,
        String author,
        List<AnswerView> answers,
        List<RowLinkView> usedBy,
        List<RowActionView> actions,
        int mergedRevision,
        List<MergedRowView> merged,
        String state) {
    /** Placeholder for the id of a new row, which the browser replaces. */
    static final String NEW = "new-row";

    public boolean isGathered() {
        return !merged.isEmpty();
    }

    public int mergedCount() {
        return merged.size();
    }

    public boolean isUsed() {
        return !usedBy.isEmpty();
    }

    /** Checkboxes outside of the groups. */
    public List<FieldView> ticks() {
        return fields.stream()
                .filter(FieldView::isTick)
                .filter(field ->
                        groups.stream().noneMatch(group -> group.fields().contains(field)))
                .toList();
    }

    /** The field with that key, which must be in the row and readable. */
    public FieldView field(String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** What is written in its first field that is; may be empty. */
    String text() {
        return fields.stream()
                .filter(field -> !field.isTick() && field.isWritten())
                .map(FieldView::inOneLine)
                .findFirst()
                .orElse("");
    }
}
