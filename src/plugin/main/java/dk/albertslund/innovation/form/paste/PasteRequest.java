package dk.albertslund.innovation.form.paste;

import java.util.List;
import java.util.Optional;

/**
 * What somebody pasted, and what they have said about it.
 *
 * @param text as it was pasted
 * @param columns the key of a field for each column, empty text for a column that is left out; nothing as long as nobody
 *     has said which column is what
 * @param headingLine the line of the text that holds the headings; 0 when there are none
 */
public record PasteRequest(String text, Optional<List<String>> columns, int headingLine) {
    public static PasteRequest of(String text) {
        return new PasteRequest(text, Optional.empty(), 0);
    }
}
