package dk.albertslund.innovation.form.paste;

import dk.albertslund.innovation.form.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a pasted sheet goes into which field.
 *
 * @param fields by the number of the column, from 0
 * @param headingLine where in the sheet's lines the headings stand; below zero when there are none
 * @param isCertain whether it need not be asked which column is what
 */
record ColumnMapping(Map<Integer, Field> fields, int headingLine, boolean isCertain) {
    ColumnMapping {
        fields = Map.copyOf(fields);
    }

    boolean contains(Field field) {
        return fields.containsValue(field);
    }

    Optional<Field> fieldAt(int column) {
        return Optional.ofNullable(fields.get(column));
    }

    Optional<Integer> columnOf(Field field) {
        return fields.entrySet().stream()
                .filter(column -> column.getValue().equals(field))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The lines that hold rows. What stands above the headings, a title for example, is none. */
    List<Spreadsheet.Line> rows(Spreadsheet sheet) {
        return sheet.lines().subList(headingLine + 1, sheet.lines().size());
    }
}
