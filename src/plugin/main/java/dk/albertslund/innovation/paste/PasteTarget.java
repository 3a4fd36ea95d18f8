package dk.albertslund.innovation.paste;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.sheet.SheetKey;
import java.util.List;

/**
 * The list that rows are pasted into.
 *
 * @param isConfidential whether the user may read and write confidential fields
 */
public record PasteTarget(SheetKey sheet, FormKind kind, RowList list, boolean isConfidential) {
    /** Into the first sheet of a kind that may have several. */
    public PasteTarget(int networkId, FormKind kind, RowList list, int turn, boolean isConfidential) {
        this(new SheetKey(networkId, kind.key(), turn), kind, list, isConfidential);
    }

    public int networkId() {
        return sheet.networkId();
    }

    public int turn() {
        return sheet.turn();
    }

    /** The fields that a column can be mapped to. */
    public List<Field> fields() {
        return list.fields().stream()
                .filter(field -> field.type().isPasted())
                .filter(field -> isConfidential || !field.isEditorsOnly())
                .toList();
    }

    /** The confidential fields, when the user may not use them. */
    List<Field> hiddenFields() {
        return list.fields().stream()
                .filter(field -> !isConfidential && field.isEditorsOnly())
                .toList();
    }

    /** The field that names a row: the first required text, else the first text. */
    public Field nameField() {
        List<Field> texts =
                fields().stream().filter(field -> field.type().isFreeText()).toList();
        return texts.stream()
                .filter(Field::isRequired)
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .orElse(fields().get(0));
    }

    FieldUpdate update(String row, String field, String value, String author) {
        return new FieldUpdate(sheet, list.key(), row, field, value, 0, author);
    }
}
