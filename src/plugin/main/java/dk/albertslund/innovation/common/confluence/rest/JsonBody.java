package dk.albertslund.innovation.common.confluence.rest;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Typed access to the members of a JSON request body. A missing member is empty. A member of the wrong type gives a validation
 * error at its name (400), where binding to Java types would reject the whole request without a name.
 */
public final class JsonBody {
    private final Map<String, Object> values;

    public JsonBody(Map<String, Object> values) {
        this.values = values == null ? Map.of() : values;
    }

    /** @throws ValidationException when the member is a list, an object or a number that is too large */
    public String text(String key) {
        return text(key, values.get(key));
    }

    /**
     * Reads a mandatory text: an incomplete request must not clear the stored value.
     *
     * @throws ValidationException when it is missing, or is a list or an object
     */
    public String requiredText(String key) {
        if (values.get(key) == null) {
            throw wrongType(key);
        }
        return text(key);
    }

    private static String text(String key, Object value) {
        boolean isEndless = value instanceof Double number && !Double.isFinite(number);
        if (isEndless || value instanceof Map || value instanceof Collection) {
            throw wrongType(key);
        }
        return value == null ? "" : value.toString();
    }

    /**
     * Reads a whole number; {@code otherwise} when the member is missing.
     *
     * @throws ValidationException when there is something else
     */
    public int number(String key, int otherwise) {
        Object value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Number) {
            try {
                return new BigDecimal(value.toString()).intValueExact();
            } catch (ArithmeticException | NumberFormatException e) {
                throw wrongType(key);
            }
        }
        throw wrongType(key);
    }

    /** Sent only by pages that were loaded before the app was updated. */
    private static ValidationException wrongType(String key) {
        return new ValidationException(ValidationError.of(key, "innovation.form.problem.version"));
    }

    /**
     * Reads a table of texts by lines; empty when the member is missing. A table has no keys, so the limit on keys does not
     * limit its length.
     *
     * @throws ValidationException when there is something else
     */
    public List<List<String>> table(String key) {
        Object value = values.get(key);
        return value == null
                ? List.of()
                : list(key, value).stream()
                        .map(line -> list(key, line).stream()
                                .map(cell -> text(key, cell))
                                .toList())
                        .toList();
    }

    private static Collection<?> list(String key, Object value) {
        if (value instanceof Collection<?> list) {
            return list;
        }
        throw wrongType(key);
    }

    /** The member as an object; empty when it is missing or of another type. */
    @SuppressWarnings("unchecked") // Keys of JSON objects are strings
    public Optional<JsonBody> object(String key) {
        return values.get(key) instanceof Map<?, ?> members
                ? Optional.of(new JsonBody((Map<String, Object>) members))
                : Optional.empty();
    }

    public boolean isTrue(String key) {
        return values.get(key) == Boolean.TRUE;
    }

    public Set<String> keys() {
        return values.keySet();
    }

    public boolean has(String key) {
        return values.get(key) != null;
    }

    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((key, value) -> texts.put(key, text(key, value)));
        return texts;
    }
}
