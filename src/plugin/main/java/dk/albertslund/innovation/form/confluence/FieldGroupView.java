package dk.albertslund.innovation.form.confluence;

import java.util.List;

/**
 * Checkboxes of a row under one heading.
 *
 * @param help help text; may be empty
 */
public record FieldGroupView(String label, String help, List<FieldView> fields) {
    /** Whether at least one of them is ticked. */
    public boolean isTicked() {
        return fields.stream().anyMatch(FieldView::isTicked);
    }
}
