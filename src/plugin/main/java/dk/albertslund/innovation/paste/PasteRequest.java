package dk.albertslund.innovation.paste;

import java.util.List;
import java.util.Optional;

/**
 * Pasted text, with the user's mapping of the columns if any.
 *
 * @param text as pasted
 * @param columns a field key for each column, empty for a column to skip; empty before the user has mapped the columns
 * @param headingLine line number of the headings; 0 for none
 */
public record PasteRequest(String text, Optional<List<String>> columns, int headingLine) {
    public static PasteRequest of(String text) {
        return new PasteRequest(text, Optional.empty(), 0);
    }
}
