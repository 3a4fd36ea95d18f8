package dk.albertslund.innovation.form.confluence;

import java.util.List;

/**
 * A section of a form.
 *
 * @param title empty for a section without a heading
 */
public record SectionView(String key, String title, List<FieldView> fields, List<RowListView> lists) {}
