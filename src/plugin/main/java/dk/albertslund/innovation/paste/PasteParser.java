package dk.albertslund.innovation.paste;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldValueValidator;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Parses rows for any list of any form from text pasted from a spreadsheet. Cells are validated by the same rules as
 * the fields on the page. Saves nothing.
 */
@Component
public final class PasteParser {
    public static final int MOST_LETTERS = 500_000;

    /** The key at which errors about the sheet as a whole are reported. */
    static final String TEXT = "text";

    static final String PROBLEM = "innovation.form.paste.problem.";

    private final FieldValueValidator validator;
    private final Messages messages;

    public PasteParser(FieldValueValidator validator, Messages messages) {
        this.validator = validator;
        this.messages = messages;
    }

    /**
     * Parses the text to a preview.
     *
     * @param state the form's current state
     * @throws ValidationException when there is no row, or the text exceeds a limit
     */
    public PastePreview parse(PasteTarget target, PasteRequest request, SheetState state) {
        if (request.text().length() > MOST_LETTERS) {
            throw invalid("large");
        }
        FieldNames names = new FieldNames(messages, target.kind());
        ColumnMapper mapper = new ColumnMapper(target.fields(), target.nameField(), names, validator);
        Spreadsheet sheet = target.fields().size() == 1
                ? SpreadsheetParser.parseTexts(request.text())
                : SpreadsheetParser.parse(request.text(), mapper::isHeadings);
        if (sheet.lines().isEmpty()) {
            throw invalid("empty");
        }
        ColumnMapping columns = request.columns()
                .map(chosen -> mapper.mapByChoice(sheet, chosen, request.headingLine()))
                .orElseGet(() -> mapper.map(sheet));
        int room = Math.max(
                0, target.list().maxRows() - state.rows(target.list().key()).size());
        List<PreviewRow> rows =
                new RowParser(target, columns, names, validator).parse(columns.rows(sheet), state, room);
        int line = columns.headingLine();
        return new PastePreview(
                !columns.isCertain(),
                line < 0 ? "" : sheet.lines().get(line).raw(),
                line < 0 ? 0 : sheet.lines().get(line).number(),
                columns(sheet, columns),
                new SheetProblems(target, names, columns).of(sheet, rows.size(), room),
                rows,
                room);
    }

    private static ValidationException invalid(String problem) {
        return new ValidationException(ValidationError.of(TEXT, PROBLEM + problem));
    }

    private static List<PastePreview.Column> columns(Spreadsheet sheet, ColumnMapping mapping) {
        return IntStream.range(0, sheet.width())
                .mapToObj(column -> new PastePreview.Column(
                        heading(sheet, mapping, column),
                        mapping.rows(sheet).stream()
                                .map(line -> line.cell(column))
                                .filter(cell -> !cell.isEmpty())
                                .findFirst()
                                .orElse(""),
                        mapping.fieldAt(column).map(Field::key).orElse("")))
                .toList();
    }

    private static String heading(Spreadsheet sheet, ColumnMapping mapping, int column) {
        return mapping.headingLine() < 0
                ? ""
                : sheet.lines().get(mapping.headingLine()).cell(column);
    }

    /** Collects errors and notes about the sheet as a whole. */
    private record SheetProblems(PasteTarget target, FieldNames names, ColumnMapping columns) {
        List<ValidationError> of(Spreadsheet sheet, int rows, int room) {
            List<ValidationError> errors = new ArrayList<>();
            if (!columns.contains(target.nameField())) {
                errors.add(ValidationError.of(TEXT, PROBLEM + "who", names.label(target.nameField())));
            }
            if (columns.isCertain()) {
                add(errors, "missing", missing());
                add(errors, "unknown", unknown(sheet));
                add(errors, "hidden", hidden(sheet));
            }
            if (columns.headingLine() > 0) {
                errors.add(ValidationError.of(TEXT, PROBLEM + "above", columns.headingLine()));
            }
            if (rows > room) {
                errors.add(
                        ValidationError.of(TEXT, PROBLEM + "room", target.list().maxRows(), room));
            }
            if (sheet.isQuoteOpen()) {
                errors.add(ValidationError.of(TEXT, PROBLEM + "quote"));
            }
            return errors;
        }

        private List<String> missing() {
            return target.fields().stream()
                    .filter(field ->
                            field.isRequired() && !columns.contains(field) && !field.equals(target.nameField()))
                    .map(names::label)
                    .toList();
        }

        private List<String> unknown(Spreadsheet sheet) {
            return leftOut(sheet).stream().filter(heading -> !isHidden(heading)).toList();
        }

        private List<String> leftOut(Spreadsheet sheet) {
            return IntStream.range(0, sheet.width())
                    .filter(column -> columns.fieldAt(column).isEmpty())
                    .mapToObj(column -> heading(sheet, columns, column))
                    .filter(heading -> !heading.isEmpty())
                    .toList();
        }

        private boolean isHidden(String heading) {
            return new HeadingMatcher(names, target.hiddenFields())
                    .match(heading)
                    .isPresent();
        }

        private List<String> hidden(Spreadsheet sheet) {
            return leftOut(sheet).stream().filter(this::isHidden).toList();
        }

        private static void add(List<ValidationError> errors, String name, List<String> fields) {
            if (!fields.isEmpty()) {
                errors.add(ValidationError.of(TEXT, PROBLEM + name, String.join(", ", fields)));
            }
        }
    }
}
