package dk.albertslund.innovation.export.archive;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Typed access to the members of a JSON object; a missing one, and one of another type, is an {@link IllegalArgumentException}. */
record JsonMembers(Map<?, ?> values) {
    static JsonMembers of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return new JsonMembers(map);
        }
        throw new IllegalArgumentException("No object");
    }

    boolean has(String key) {
        return values.get(key) != null;
    }

    Set<String> keys() {
        return texts(values).keySet();
    }

    private static Map<String, Object> texts(Map<?, ?> values) {
        Map<String, Object> members = new LinkedHashMap<>();
        values.forEach((key, value) -> members.put((String) key, value));
        return members;
    }

    String text(String key) {
        return text(values.get(key));
    }

    private static String text(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("No text");
    }

    int number(String key) {
        if (values.get(key) instanceof BigDecimal number) {
            try {
                return number.intValueExact();
            } catch (ArithmeticException e) {
                throw new IllegalArgumentException("No whole number", e);
            }
        }
        throw new IllegalArgumentException("No number");
    }

    boolean isTrue(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    JsonMembers object(String key) {
        return of(values.get(key));
    }

    List<JsonMembers> objects(String key) {
        return list(key).stream().map(JsonMembers::of).toList();
    }

    List<String> textList(String key) {
        return list(key).stream().map(JsonMembers::text).toList();
    }

    private List<?> list(String key) {
        if (values.get(key) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("No list");
    }

    /** All members, which must be texts. */
    Map<String, String> texts() {
        Map<String, String> members = new LinkedHashMap<>();
        values.forEach((key, value) -> members.put((String) key, text(value)));
        return members;
    }
}
