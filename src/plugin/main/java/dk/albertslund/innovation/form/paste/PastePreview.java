package dk.albertslund.innovation.form.paste;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.Field;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What would come of a pasted sheet.
 *
 * @param asksForColumns whether it must be said first which column is what; nothing may be put in until then
 * @param headings the line of headings as it was pasted; empty when there is none
 * @param headingLine where it stands in what was pasted; 0 when there is none
 * @param errors what goes for the sheet as a whole
 * @param room how many rows the list still takes
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
     * One column of the sheet.
     *
     * @param heading as it was pasted; empty without a line of headings
     * @param sample the first cell in which anything stands
     * @param field the key of the field that it goes into; empty when it is left out
     */
    public record Column(String heading, String sample, String field) {}

    public List<PreviewRow> validRows() {
        return rows.stream().filter(PreviewRow::isValid).toList();
    }

    /** What is left to put right once the good rows are in; empty when nothing is. */
    public String rest() {
        List<String> left =
                rows.stream().filter(row -> !row.isValid()).map(PreviewRow::raw).toList();
        return left.isEmpty()
                ? ""
                : Stream.concat(Stream.of(headings), left.stream())
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
    }

    /** The fields that the sheet has a column for, in the order of the form. */
    public List<Field> shown(List<Field> all) {
        return all.stream()
                .filter(field ->
                        columns.stream().anyMatch(column -> column.field().equals(field.key())))
                .toList();
    }
}
