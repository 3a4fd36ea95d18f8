package dk.albertslund.innovation.export.archive;

import java.util.List;
import java.util.Optional;

/** A row of a list; its written fields only. */
public record ArchivedRow(String id, List<ArchivedField> fields) {
    public ArchivedRow {
        fields = List.copyOf(fields);
    }

    Optional<ArchivedField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
