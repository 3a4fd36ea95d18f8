package dk.albertslund.innovation.stakeholder;

import dk.albertslund.innovation.form.FieldVisibility;
import dk.albertslund.innovation.form.Hint;
import java.util.List;

/**
 * A gap in the list of stakeholders.
 *
 * @param row the row concerned; {@link dk.albertslund.innovation.form.sheet.Row#SHEET} for the whole list
 * @param field the field where it is displayed; empty for the whole list
 * @param visibility who may read it
 */
public record BlindSpot(
        String row, String field, String messageKey, List<String> arguments, FieldVisibility visibility) {
    /** The field of a gap that concerns the whole list. */
    public static final String LIST = "";

    public BlindSpot {
        arguments = List.copyOf(arguments);
    }

    Hint hint() {
        return new Hint(row, field, messageKey, arguments, visibility);
    }

    public boolean isOfList() {
        return field.equals(LIST);
    }
}
