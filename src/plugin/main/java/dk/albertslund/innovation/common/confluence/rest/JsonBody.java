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
 * Reads the members of a JSON object that a browser sent. A member that is missing is empty; one of another type is refused
 * with a message at its name (400), where binding to Java types would refuse the whole request.
 */
public final class JsonBody {
    private final Map<String, Object> values;

    public JsonBody(Map<String, Object> values) {
        this.values = values == null ? Map.of() : values;
    }

    /** @throws ValidationException when there is a list, an object or a number that is too large for one */
    public String text(String key) {
        return text(key, values.get(key));
    }

    /**
     * A text that must be there: a request that lost it on the way must not empty what stands in the wiki.
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
     * The whole number, or {@code otherwise} when there is none.
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

    /** Our own pages never send such a thing, unless they were loaded before the app was updated. */
    private static ValidationException wrongType(String key) {
        return new ValidationException(ValidationError.of(key, "innovation.form.problem.version"));
    }

    /**
     * The texts of a table, line by line; none when there is no such table. A table has no keys, so it is read in no time
     * however long it is.
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

    /** The members of an object; empty when there is something else, or nothing. */
    @SuppressWarnings("unchecked") // The keys of JSON objects are texts
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
