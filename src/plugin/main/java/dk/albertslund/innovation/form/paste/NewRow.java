package dk.albertslund.innovation.form.paste;

import java.util.Map;

/**
 * A row to be put into a list.
 *
 * @param id made by the browser, so that the same row sent again is known
 * @param values by field, as the browser sends them
 */
public record NewRow(String id, Map<String, String> values) {
    public NewRow {
        values = Map.copyOf(values);
    }
}
