package dk.albertslund.innovation.form.type;

import dk.albertslund.innovation.common.UserDirectory;
import java.util.Map;

/**
 * Finds what values refer to.
 *
 * @param personNames names of persons by id, without erased ones
 * @param rows the rows that references point to, by id, without those that are gone or that the user may not see
 */
public record ValueLookup(UserDirectory users, Map<String, String> personNames, Map<String, ReferencedRow> rows) {
    public ValueLookup {
        personNames = Map.copyOf(personNames);
        rows = Map.copyOf(rows);
    }
}
