package dk.albertslund.innovation.common.confluence;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON object that a browser sent, read without surprises: what is missing is empty, what is of another kind
 * refused.
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
    public String given(String key) {
        if (values.get(key) == null) {
            throw outOfStep(key);
        }
        return text(key);
    }

    private static String text(String key, Object value) {
        boolean isEndless = value instanceof Double number && !Double.isFinite(number);
        if (isEndless || value instanceof Map || value instanceof Collection) {
            throw outOfStep(key);
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
                throw outOfStep(key);
            }
        }
        throw outOfStep(key);
    }

    /** Our own pages never send such a thing. */
    private static ValidationException outOfStep(String key) {
        return new ValidationException(ValidationError.of(key, "innovation.form.problem.version"));
    }

    /**
     * The texts of a table, line by line; none when there is no such table. A table has no keys, so it is read in no
     * time however long it is.
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
        throw outOfStep(key);
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
