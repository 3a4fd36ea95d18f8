package dk.albertslund.innovation.form.type;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes a row of another form from a row here, once for each row.
 *
 * @param key part of an address, of language keys and of the new row's id; never changes
 * @param list the list of the rows here
 * @param target the list of the new row
 * @param fields which of the fields here become which of the new row, by the field here; the first must be written
 * @param link the field of the new row that points back; empty when it has none
 */
public record RowAction(
        String key, String list, ReferenceTarget target, Map<String, String> fields, Optional<String> link) {
    /** The id of the row that is made from that row: always the same, so that it is made once. */
    public String madeId(String row) {
        return UUID.nameUUIDFromBytes((key + ":" + row).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
