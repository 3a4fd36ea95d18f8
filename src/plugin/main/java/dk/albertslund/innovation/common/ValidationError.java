package dk.albertslund.innovation.common;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Validation error of one field, as a language key with arguments; resolved in the reader's language when it is sent.
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

    /** Dates stay dates and are formatted in the reader's language; other arguments become strings. */
    private static Object normalize(Object argument) {
        return argument instanceof LocalDate ? argument : String.valueOf(argument);
    }

    /** The same error, reported at another field. */
    public ValidationError forField(String otherField) {
        return new ValidationError(otherField, messageKey, arguments);
    }
}
