package dk.albertslund.innovation.form.confluence;

import java.util.List;

/**
 * A section of a form.
 *
 * @param title empty for a section without a heading
 * @param fields all fields
 * @param openFields fields that may be written in this stage of the round
 * @param lockedFields fields that may not
 */
public record SectionView(
        String key,
        String title,
        List<FieldView> fields,
        List<FieldView> openFields,
        List<FieldView> lockedFields,
        List<RowListView> lists) {}
