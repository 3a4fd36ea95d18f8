package dk.albertslund.innovation.common;

import java.util.List;

/**
 * What is wrong with one field, as a language key with its arguments; the page says it in the reader's language.
 *
 * @param field the field's key, as the browser sent it
 */
public record Problem(String field, String messageKey, List<String> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String field, String messageKey, Object... arguments) {
        return new Problem(
                field,
                messageKey,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The same, wrong with another field. */
    public Problem at(String otherField) {
        return new Problem(otherField, messageKey, arguments);
    }
}
