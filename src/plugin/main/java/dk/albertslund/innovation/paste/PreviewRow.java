package dk.albertslund.innovation.paste;

import dk.albertslund.innovation.common.ValidationError;
import java.util.List;
import java.util.Map;

/**
 * One row of the preview.
 *
 * @param place its position in the pasted text
 * @param label the row's name
 * @param values by field key, as the browser sends them
 * @param interpreted the original text by field key, where it was interpreted
 * @param errors reasons why the row cannot be added as it is
 * @param notes what was not recognised or needs a look; does not block the row
 */
public record PreviewRow(
        Place place,
        String label,
        Map<String, String> values,
        Map<String, String> interpreted,
        List<ValidationError> errors,
        List<ValidationError> notes) {
    public PreviewRow {
        values = Map.copyOf(values);
        interpreted = Map.copyOf(interpreted);
        errors = List.copyOf(errors);
        notes = List.copyOf(notes);
    }

    /**
     * Position in the pasted text.
     *
     * @param line line number, from 1
     * @param height number of lines
     */
    public record Place(int line, int height, String raw) {}

    public boolean isValid() {
        return errors.isEmpty();
    }

    public int line() {
        return place.line();
    }

    public String raw() {
        return place.raw();
    }
}
