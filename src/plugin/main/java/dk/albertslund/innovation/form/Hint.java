package dk.albertslund.innovation.form;

import java.util.List;

/** Friendly words about what is written so far; never stop anybody. Row is {@link Row#SHEET} for the form itself. */
public record Hint(String row, String field, String messageKey, List<String> arguments, FieldVisibility visibility) {
    public Hint {
        arguments = List.copyOf(arguments);
    }

    public Hint(String row, String field, String messageKey, List<String> arguments) {
        this(row, field, messageKey, arguments, FieldVisibility.READERS);
    }
}
