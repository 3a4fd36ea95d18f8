package dk.albertslund.innovation.form.confluence;

import java.util.List;

/**
 * Ticks of a row under one heading.
 *
 * @param help may be empty
 */
public record FieldGroupView(String label, String help, List<FieldView> fields) {
    /** Whether any of them is ticked. */
    public boolean isTicked() {
        return fields.stream().anyMatch(FieldView::isTicked);
    }
}
