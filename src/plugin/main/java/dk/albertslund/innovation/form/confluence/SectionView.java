package dk.albertslund.innovation.form.confluence;

import java.util.List;

/**
 * A part of a form.
 *
 * @param title empty for a part without a heading
 */
public record SectionView(String key, String title, List<FieldView> fields, List<RowListView> lists) {}
