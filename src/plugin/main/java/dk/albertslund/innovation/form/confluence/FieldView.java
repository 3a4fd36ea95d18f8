package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.reference.confluence.RowLinkView;
import dk.albertslund.innovation.form.type.ReferenceTarget;
import java.util.List;

/**
 * One field with its label and current value.
 *
 * @param id identifies field and row; the template appends a suffix that makes it unique on the page
 * @param seenBy who can read a confidential field, in words; empty for other fields
 * @param value as the browser sends it
 * @param lines the value formatted for reading, by line
 * @param rows the rows that it points to; empty for other fields
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
        PictureView picture,
        List<RowLinkView> rows,
        int revision,
        String hint) {
    public String key() {
        return field.key();
    }

    /** For example {@code long_text}; also the name of the template. */
    public String type() {
        return field.type().key();
    }

    /** Whether it points to rows. */
    public boolean isReference() {
        return field.type().target().isPresent();
    }

    /** Key of the form that it points into; empty for other fields. */
    public String targetKind() {
        return field.type().target().map(ReferenceTarget::kind).orElse("");
    }

    /** Key of the list that it points into; empty for other fields. */
    public String targetList() {
        return field.type().target().map(ReferenceTarget::list).orElse("");
    }

    /** Whether it is a checkbox. */
    public boolean isTick() {
        return field.type().isTick();
    }

    /** Whether it has several controls, with one label for all of them. */
    public boolean isGroup() {
        return field.type().isGroup();
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
        return field.type().until();
    }

    /** Whether it held the name of a person that was erased. */
    public boolean isErased() {
        return field.type().isPersonName() && isWritten() && value.isEmpty();
    }

    /** Whether to show the number of characters left. */
    public boolean isCounted() {
        return field.type().isCounted();
    }

    /** Whether to show a single-line text in a text area, as it may be long. */
    public boolean isWrapped() {
        return field.type().isWrapped();
    }

    public boolean isTicked() {
        return value.equals("true");
    }

    public boolean isWritten() {
        return !lines.isEmpty();
    }

    /** Whether it holds something: a checkbox that is ticked, or a value. */
    boolean isFilled() {
        return isTick() ? isTicked() : isWritten();
    }

    /** Whether people write it in their own words. */
    boolean isText() {
        return type().endsWith("text");
    }

    String inOneLine() {
        return String.join(" ", lines);
    }
}
