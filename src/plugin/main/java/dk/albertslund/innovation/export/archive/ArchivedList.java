package dk.albertslund.innovation.export.archive;

import java.util.List;
import java.util.Map;

/**
 * A list of a form.
 *
 * @param columns labels of all fields by key, in order
 */
public record ArchivedList(String key, String label, Map<String, String> columns, List<ArchivedRow> rows) {
    public ArchivedList {
        rows = List.copyOf(rows);
    }

    /** The rows as cells, a column for each field. */
    List<List<String>> cells() {
        return rows.stream()
                .map(row -> columns.keySet().stream()
                        .map(key -> row.field(key).map(ArchivedField::inOneCell).orElse(""))
                        .toList())
                .toList();
    }
}
