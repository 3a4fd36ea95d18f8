package dk.albertslund.innovation.form.type;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Makes a row of another form from a row here, once for each row.
 *
 * @param key part of an address, of language keys and of the new row's id; never changes
 * @param list the list of the rows here
 * @param target the list of the new row
 * @param fields which of the fields here become which of the new row, by the field here; the first must be written
 * @param link the field of the new row that points back; empty when it has none
 * @param unless a value with which a row is not offered the action; empty when every row is
 */
public record RowAction(
        String key,
        String list,
        ReferenceTarget target,
        Map<String, String> fields,
        Optional<String> link,
        Optional<Unless> unless) {
    /** A value of a field. */
    public record Unless(String field, String value) {}

    public RowAction {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** An action that takes nothing along yet. */
    public static RowAction of(String key, String list, ReferenceTarget target) {
        return new RowAction(key, list, target, Map.of(), Optional.empty(), Optional.empty());
    }

    /** A copy in which that field here becomes that one of the new row; the one that is added first must be written. */
    public RowAction copying(String here, String there) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(here, there);
        return new RowAction(key, list, target, more, link, unless);
    }

    /** A copy whose new row points back in that field. */
    public RowAction linkedBy(String field) {
        return new RowAction(key, list, target, fields, Optional.of(field), unless);
    }

    /** A copy that is not offered for rows with that value. */
    public RowAction unless(String field, String value) {
        return new RowAction(key, list, target, fields, link, Optional.of(new Unless(field, value)));
    }

    /** @param valueOf the value of a field of the row */
    public boolean isOffered(UnaryOperator<String> valueOf) {
        return unless.filter(not -> valueOf.apply(not.field()).equals(not.value()))
                .isEmpty();
    }

    /** The id of the row that is made from that row: always the same, so that it is made once. */
    public String madeId(String row) {
        return UUID.nameUUIDFromBytes((key + ":" + row).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
