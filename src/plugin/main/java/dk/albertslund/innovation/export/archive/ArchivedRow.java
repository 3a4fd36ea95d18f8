package dk.albertslund.innovation.export.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A row of a list; its written fields only.
 *
 * @param round by key: whether its author shows it to others, and the row that it is put under
 */
public record ArchivedRow(String id, Map<String, String> round, List<ArchivedField> fields) {
    public ArchivedRow {
        round = new TreeMap<>(round);
        fields = List.copyOf(fields);
    }

    Optional<ArchivedField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
