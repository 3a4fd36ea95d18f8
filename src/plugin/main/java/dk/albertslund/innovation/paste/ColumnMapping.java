package dk.albertslund.innovation.paste;

import dk.albertslund.innovation.form.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mapping of a pasted sheet's columns to fields.
 *
 * @param fields by column index, from 0
 * @param headingLine index of the line of headings; negative for none
 * @param isCertain whether the mapping needs no confirmation
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

    /** The lines of data: those below the headings. Lines above, such as a title, are skipped. */
    List<Spreadsheet.Line> rows(Spreadsheet sheet) {
        return sheet.lines().subList(headingLine + 1, sheet.lines().size());
    }
}
