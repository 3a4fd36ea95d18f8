package dk.albertslund.innovation.form.type;

import dk.albertslund.innovation.common.UserDirectory;
import java.util.Map;

/**
 * Finds what values refer to.
 *
 * @param personNames names of persons by id, without erased ones
 */
public record ValueLookup(UserDirectory users, Map<String, String> personNames) {
    public ValueLookup {
        personNames = Map.copyOf(personNames);
    }
}
