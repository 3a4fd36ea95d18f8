package dk.albertslund.innovation.form.paste;

import dk.albertslund.innovation.common.ValidationError;
import java.util.List;
import java.util.Map;

/**
 * One row of a pasted sheet as it would stand in the list.
 *
 * @param place where it stands in what was pasted
 * @param label what it calls itself, however wrong the rest is
 * @param values by field, as the browser sends them
 * @param interpreted what was written, by field, where it was understood as something else
 * @param errors what is wrong, so that the row cannot be put in as it is
 * @param notes what was not understood or is worth a look; the row comes along all the same
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
     * Where a row stands in what was pasted.
     *
     * @param line counted from 1
     * @param height how many lines it takes
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
