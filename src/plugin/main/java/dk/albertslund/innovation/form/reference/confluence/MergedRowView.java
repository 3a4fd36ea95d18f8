package dk.albertslund.innovation.form.reference.confluence;

import dk.albertslund.innovation.form.confluence.FieldView;
import java.util.List;

/**
 * A row that is put under another row.
 *
 * @param revision of the field that says so
 * @param author who wrote the row; empty where all write in all rows
 */
public record MergedRowView(String id, int revision, String author, List<FieldView> fields) {}
