package dk.albertslund.innovation.form;

import java.util.List;

/** Friendly advice on what is written so far; never stops anybody. Row is {@link Row#SHEET} for the form itself. */
public record Hint(String row, String field, String messageKey, List<String> arguments) {
    public Hint {
        arguments = List.copyOf(arguments);
    }
}
