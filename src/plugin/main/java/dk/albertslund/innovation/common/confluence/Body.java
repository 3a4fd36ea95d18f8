package dk.albertslund.innovation.common.confluence;

import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON object that a browser sent, read without surprises: what is missing is empty. */
public final class Body {
    private final Map<String, Object> values;

    public Body(Map<String, Object> values) {
        this.values = values == null ? Map.of() : values;
    }

    public String text(String key) {
        Object value = values.get(key);
        return value == null ? "" : value.toString();
    }

    /** The number, or {@code otherwise} when there is none. */
    public int number(String key, int otherwise) {
        Object value = values.get(key);
        return value instanceof Number ? ((Number) value).intValue() : otherwise;
    }

    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((key, value) -> texts.put(key, value == null ? "" : value.toString()));
        return texts;
    }
}
