package dk.albertslund.innovation.paste;

import java.util.Map;

/**
 * A row to be added to a list.
 *
 * @param id a UUID made by the browser, which makes resending idempotent
 * @param values by field key, as the browser sends them
 */
public record NewRow(String id, Map<String, String> values) {
    public NewRow {
        values = Map.copyOf(values);
    }
}
