package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldType;
import java.util.List;
import java.util.Locale;

/**
 * One field as it stands: what it is called, what is written in it, and what it takes.
 *
 * @param id says which field of which row it is; the template makes it the page's only one
 * @param seenBy who sees it; empty where everybody does who may view the network
 * @param value as the browser sends and gets it
 * @param lines as people read it
 * @param revision the change that the value came with; 0 when nothing was ever written
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

    /** Whether it is answered with yes or nothing. */
    public boolean isTick() {
        return field.type() == FieldType.YES_NO;
    }

    /** Whether one of several is chosen from a list that unfolds. */
    public boolean isChosenFromList() {
        return field.type() == FieldType.CHOICE || field.type() == FieldType.SCALE;
    }

    public int limit() {
        return field.limit();
    }

    public boolean isRequired() {
        return field.isRequired();
    }

    /** Whether it is left out for everybody but the network's people. */
    public boolean isForEditors() {
        return field.isEditorsOnly();
    }

    /** Of a name the field that says until when it may be kept; else empty. */
    public String until() {
        return field.type() == FieldType.PERSON ? field.list() : "";
    }

    /** Whether a name stood here that is not kept any longer. */
    public boolean isErased() {
        return field.type() == FieldType.PERSON && isWritten() && value.isEmpty();
    }

    /** Whether it helps to see how many characters are left. */
    public boolean isCounted() {
        return field.type() == FieldType.TEXT && field.limit() <= COUNTED_LIMIT;
    }

    /** Whether a text of one line is so long that it is better shown on several. */
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
