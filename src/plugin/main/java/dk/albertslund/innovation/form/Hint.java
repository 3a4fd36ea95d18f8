package dk.albertslund.innovation.form;

import dk.albertslund.innovation.form.sheet.Row;
import java.util.List;

/**
 * Non-blocking hint on what was entered.
 *
 * @param row {@link Row#SHEET} for the form itself
 */
public record Hint(String row, String field, String messageKey, List<String> arguments, FieldVisibility visibility) {
    public Hint {
        arguments = List.copyOf(arguments);
    }

    public Hint(String row, String field, String messageKey, List<String> arguments) {
        this(row, field, messageKey, arguments, FieldVisibility.READERS);
    }
}
