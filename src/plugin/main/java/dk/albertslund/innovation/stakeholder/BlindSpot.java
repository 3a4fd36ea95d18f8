package dk.albertslund.innovation.stakeholder;

import dk.albertslund.innovation.form.FieldVisibility;
import dk.albertslund.innovation.form.Hint;
import java.util.List;

/**
 * One thing that the list of stakeholders does not see.
 *
 * @param row the row that it is about; {@link dk.albertslund.innovation.form.Row#SHEET} for the list as a whole
 * @param field the field beside which it is told; empty for the list as a whole
 * @param visibility who may be told of it
 */
public record BlindSpot(
        String row, String field, String messageKey, List<String> arguments, FieldVisibility visibility) {
    /** Stands for the list as a whole. */
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
