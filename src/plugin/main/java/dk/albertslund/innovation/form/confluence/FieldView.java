package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldType;
import java.util.List;
import java.util.Locale;

/**
 * One field with its label and current value.
 *
 * @param id identifies field and row; the template appends a suffix that makes it unique on the page
 * @param seenBy who can read a confidential field, in words; empty for other fields
 * @param value as the browser sends it
 * @param lines the value formatted for reading, by line
 * @param revision revision of the value; 0 when the field was never saved
 */
public record FieldView(
        String id,
        Field field,
        String label,
        String help,
        List<ChoiceView> choices,
        String seenBy,
        String value,
        List<String> lines,
        List<PersonView> people,
        int revision,
        String hint) {
    private static final int COUNTED_LIMIT = 300;
    private static final int ONE_LINE_LIMIT = 140;

    public String key() {
        return field.key();
    }

    /** For example {@code long_text}. */
    public String type() {
        return field.type().name().toLowerCase(Locale.ENGLISH);
    }

    /** Whether it is a checkbox. */
    public boolean isTick() {
        return field.type() == FieldType.YES_NO;
    }

    /** Whether it is a drop-down list. */
    public boolean isChosenFromList() {
        return field.type() == FieldType.CHOICE || field.type() == FieldType.SCALE;
    }

    public int limit() {
        return field.limit();
    }

    public boolean isRequired() {
        return field.isRequired();
    }

    /** Whether it is confidential. */
    public boolean isForEditors() {
        return field.isEditorsOnly();
    }

    /** Key of the field with the retention date, for the name of a person; else empty. */
    public String until() {
        return field.type() == FieldType.PERSON ? field.list() : "";
    }

    /** Whether it held the name of a person that was erased. */
    public boolean isErased() {
        return field.type() == FieldType.PERSON && isWritten() && value.isEmpty();
    }

    /** Whether to show the number of characters left. */
    public boolean isCounted() {
        return field.type() == FieldType.TEXT && field.limit() <= COUNTED_LIMIT;
    }

    /** Whether to show a single-line text in a text area, as it may be long. */
    public boolean isWrapped() {
        return field.type() == FieldType.TEXT && field.limit() > ONE_LINE_LIMIT;
    }

    public boolean isTicked() {
        return value.equals("true");
    }

    public boolean isWritten() {
        return !lines.isEmpty();
    }
}
