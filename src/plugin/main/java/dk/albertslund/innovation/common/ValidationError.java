package dk.albertslund.innovation.common;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What is wrong with one field, as a language key with its arguments; the page says it in the reader's language.
 *
 * @param field the field's key, as the browser sent it
 */
public record ValidationError(String field, String messageKey, List<Object> arguments) {
    public ValidationError {
        arguments = List.copyOf(arguments);
    }

    public static ValidationError of(String field, String messageKey, Object... arguments) {
        return new ValidationError(
                field,
                messageKey,
                Arrays.stream(arguments).map(ValidationError::normalize).toList());
    }

    /** A day is said as the reader writes days, all else as it is. */
    private static Object normalize(Object argument) {
        return argument instanceof LocalDate ? argument : String.valueOf(argument);
    }

    /** The same, wrong with another field. */
    public ValidationError forField(String otherField) {
        return new ValidationError(otherField, messageKey, arguments);
    }
}
