package dk.albertslund.innovation.paste;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.Field;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Preview of a pasted sheet.
 *
 * @param asksForColumns whether the user must map the columns first; nothing may be saved until then
 * @param headings the line of headings as pasted; empty for none
 * @param headingLine its line number in the pasted text; 0 for none
 * @param errors errors about the sheet as a whole
 * @param room number of rows that still fit in the list
 */
public record PastePreview(
        boolean asksForColumns,
        String headings,
        int headingLine,
        List<Column> columns,
        List<ValidationError> errors,
        List<PreviewRow> rows,
        int room) {
    public PastePreview {
        columns = List.copyOf(columns);
        errors = List.copyOf(errors);
        rows = List.copyOf(rows);
    }

    /**
     * A column of the sheet.
     *
     * @param heading as pasted; empty without a line of headings
     * @param sample its first non-empty cell
     * @param field key of the field it is mapped to; empty when it is skipped
     */
    public record Column(String heading, String sample, String field) {}

    public List<PreviewRow> validRows() {
        return rows.stream().filter(PreviewRow::isValid).toList();
    }

    /** The pasted text of the rows that are not valid, for the user to correct; empty when all are valid. */
    public String rest() {
        List<String> left =
                rows.stream().filter(row -> !row.isValid()).map(PreviewRow::raw).toList();
        return left.isEmpty()
                ? ""
                : Stream.concat(Stream.of(headings), left.stream())
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
    }

    /** The fields that have a column, in the order of the form. */
    public List<Field> shown(List<Field> all) {
        return all.stream()
                .filter(field ->
                        columns.stream().anyMatch(column -> column.field().equals(field.key())))
                .toList();
    }
}
