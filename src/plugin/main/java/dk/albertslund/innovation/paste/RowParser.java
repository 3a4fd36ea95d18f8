package dk.albertslund.innovation.paste;

import dk.albertslund.innovation.common.TextCleaner;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldValueValidator;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parses the lines of a sheet into rows, with known columns. Lines beyond the list's maximum are only counted. */
final class RowParser {
    private static final int LABEL_LENGTH = 100;
    private static final int WRITTEN_LENGTH = 80;

    private final PasteTarget target;
    private final ColumnMapping columns;
    private final FieldNames names;
    private final FieldValueValidator validator;
    private final RowValidator rowValidator;

    RowParser(PasteTarget target, ColumnMapping columns, FieldNames names, FieldValueValidator validator) {
        this.target = target;
        this.columns = columns;
        this.names = names;
        this.validator = validator;
        this.rowValidator = new RowValidator(target, validator);
    }

    List<PreviewRow> parse(List<Spreadsheet.Line> lines, SheetState state, int room) {
        Map<Field, CellParser> parsers = parsers(lines);
        Set<String> seen = new HashSet<>();
        state.rows(target.list().key())
                .forEach(row ->
                        seen.add(comparisonKey(row.value(target.nameField().key()))));
        List<PreviewRow> rows = new ArrayList<>();
        int left = room;
        for (Spreadsheet.Line line : lines) {
            PreviewRow row = left > 0 ? new Draft(line).row(parsers, seen) : tooManyRows(line);
            left -= row.isValid() ? 1 : 0;
            rows.add(row);
        }
        return rows;
    }

    private Map<Field, CellParser> parsers(List<Spreadsheet.Line> lines) {
        Map<Field, CellParser> parsers = new LinkedHashMap<>();
        for (Field field : target.fields()) {
            Optional<Integer> column = columns.columnOf(field);
            column.ifPresent(number -> parsers.put(
                    field,
                    new CellParser(
                            field,
                            names,
                            lines.stream().map(line -> line.cell(number)).toList())));
        }
        return parsers;
    }

    private static String comparisonKey(String name) {
        return TextCleaner.cleanLine(name).toLowerCase(Locale.ROOT);
    }

    private PreviewRow tooManyRows(Spreadsheet.Line line) {
        ValidationError error = ValidationError.of(target.nameField().key(), PasteParser.PROBLEM + "norow");
        return new PreviewRow(place(line), label(line), Map.of(), Map.of(), List.of(error), List.of());
    }

    private static PreviewRow.Place place(Spreadsheet.Line line) {
        return new PreviewRow.Place(line.number(), line.height(), line.raw());
    }

    private String label(Spreadsheet.Line line) {
        String name = columns.columnOf(target.nameField()).map(line::cell).orElse("");
        return truncate(TextCleaner.cleanLine(name), LABEL_LENGTH);
    }

    private static String truncate(String text, int length) {
        int count = Math.min(length, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, count));
    }

    /** One row while it is parsed. */
    private final class Draft {
        private final Spreadsheet.Line line;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final Map<String, String> interpreted = new LinkedHashMap<>();
        private final List<ValidationError> wrong = new ArrayList<>();
        private final List<ValidationError> notes = new ArrayList<>();

        Draft(Spreadsheet.Line line) {
            this.line = line;
        }

        PreviewRow row(Map<Field, CellParser> parsers, Set<String> seen) {
            parsers.forEach((field, parser) ->
                    read(field, parser, line.cell(columns.columnOf(field).orElseThrow())));
            if (!parsers.containsKey(target.nameField())) {
                read(target.nameField(), new CellParser(target.nameField(), names, List.of()), "");
            }
            if (wrong.isEmpty()) {
                wrong.addAll(rowValidator.crossFieldErrors(values));
            }
            dropNameWithoutDay();
            if (wrong.isEmpty()
                    && !seen.add(comparisonKey(values.get(target.nameField().key())))) {
                notes.add(ValidationError.of(target.nameField().key(), PasteParser.PROBLEM + "twice"));
            }
            return new PreviewRow(place(line), label(line), values, interpreted, wrong, notes);
        }

        private void read(Field field, CellParser parser, String cell) {
            ParsedCell parsed = cell.isEmpty() ? ParsedCell.asWritten("") : parser.parse(cell);
            parsed.unknown().ifPresent(notes::add);
            Optional<ValidationError> problem = rowValidator.validate(field, parsed.value());
            problem.ifPresent(wrong::add);
            boolean isTyped = field.type().isTyped();
            if (!parsed.value().isEmpty() && (problem.isEmpty() || isTyped)) {
                values.put(field.key(), kept(field, parsed.value(), problem.isEmpty()));
            }
            if (parsed.isInterpreted() || (problem.isPresent() && !isTyped && !cell.isEmpty())) {
                interpreted.put(field.key(), truncate(TextCleaner.cleanLine(cell), WRITTEN_LENGTH));
            }
        }

        /** Users are sent by user name and resolved when saved. */
        private String kept(Field field, String value, boolean isRight) {
            return isRight && !field.type().hasUsers() ? validator.validate(field, value) : value;
        }

        /** A name without a retention date is dropped with a note; the row is kept. */
        private void dropNameWithoutDay() {
            rowValidator.nameWithoutDay(values).ifPresent(person -> {
                values.remove(person.key());
                notes.add(ValidationError.of(person.key(), PasteParser.PROBLEM + "name"));
            });
        }
    }
}
