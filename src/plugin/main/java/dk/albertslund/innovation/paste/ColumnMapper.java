package dk.albertslund.innovation.paste;

import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldValueValidator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Maps the columns of a pasted sheet to fields. The line of headings need not be the first, and unknown columns are
 * ignored. Without reliable headings the mapping is a guess and marked as uncertain; rows are never saved by a guess.
 */
final class ColumnMapper {
    private static final int HEADING_AMONG = 10;
    private static final int LOOKED_AT = 20;

    private final List<Field> fields;
    private final Field nameField;
    private final FieldNames names;
    private final FieldValueValidator validator;
    private final HeadingMatcher headings;

    /** @param nameField the field that names a row */
    ColumnMapper(List<Field> fields, Field nameField, FieldNames names, FieldValueValidator validator) {
        this.fields = fields;
        this.nameField = nameField;
        this.names = names;
        this.validator = validator;
        this.headings = new HeadingMatcher(names, fields);
    }

    ColumnMapping map(Spreadsheet sheet) {
        List<Map<Integer, Field>> known = sheet.lines().stream()
                .limit(HEADING_AMONG)
                .map(this::matchHeadings)
                .toList();
        int best = IntStream.range(0, known.size())
                .boxed()
                .max(Comparator.<Integer>comparingInt(line -> known.get(line).size())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
        if (best >= 0 && !known.get(best).isEmpty()) {
            return mapByHeadings(sheet, known.get(best), best);
        }
        return sheet.width() == 1 ? new ColumnMapping(Map.of(0, nameField), -1, true) : mapByValues(sheet);
    }

    /** Whether most of the cells, and more than one, are known headings. */
    boolean isHeadings(List<String> cells) {
        long known =
                cells.stream().filter(cell -> headings.match(cell).isPresent()).count();
        return known > 1 && known * 2 >= cells.size();
    }

    private Map<Integer, Field> matchHeadings(Spreadsheet.Line line) {
        Map<Integer, Field> known = new HashMap<>();
        for (int column = 0; column < line.cells().size(); column++) {
            int number = column;
            headings.match(line.cell(column))
                    .filter(field -> !known.containsValue(field))
                    .ifPresent(field -> known.put(number, field));
        }
        return known;
    }

    /** One or two matching words may be data; a line of headings must match more of the sheet's columns. */
    private ColumnMapping mapByHeadings(Spreadsheet sheet, Map<Integer, Field> known, int line) {
        int written = sheet.lines().get(line).filledCells();
        boolean isMost = known.size() * 2 >= written && written * 2 >= sheet.width();
        boolean isSeveral = known.size() > 1 && written * 2 >= sheet.width();
        return new ColumnMapping(known, line, known.containsValue(nameField) && (isMost || isSeveral));
    }

    /** By values: for each column the first field that accepts all of its cells. */
    private ColumnMapping mapByValues(Spreadsheet sheet) {
        List<Spreadsheet.Line> lines = sheet.lines().stream().limit(LOOKED_AT).toList();
        List<Spreadsheet.Line> below = lines.size() > 1 ? lines.subList(1, lines.size()) : lines;
        Map<Integer, Field> guess = new HashMap<>();
        for (int column = 0; column < sheet.width(); column++) {
            int number = column;
            List<String> cells = below.stream()
                    .map(line -> line.cell(number))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            fields.stream()
                    .filter(field -> !cells.isEmpty() && isGuessable(field) && !guess.containsValue(field))
                    .filter(field -> acceptsAll(field, cells))
                    .findFirst()
                    .ifPresent(field -> guess.put(number, field));
        }
        boolean isHeaded = lines.size() > 1
                && guess.entrySet().stream()
                        .anyMatch(column -> !acceptsAll(
                                column.getValue(), List.of(lines.get(0).cell(column.getKey()))));
        return new ColumnMapping(guess, isHeaded ? 0 : -1, false);
    }

    /**
     * Any text is valid for a text field, so only required text fields are guessed. Names of persons are never guessed.
     */
    private static boolean isGuessable(Field field) {
        return field.type().isRecognisable() || (field.type().isFreeText() && field.isRequired());
    }

    private boolean acceptsAll(Field field, List<String> cells) {
        CellParser parser = new CellParser(field, names, cells);
        return cells.stream().allMatch(cell -> {
            ParsedCell parsed = parser.parse(cell);
            return parsed.unknown().isEmpty() && isAccepted(field, parsed.value());
        });
    }

    private boolean isAccepted(Field field, String value) {
        try {
            return value.isEmpty() || !validator.validate(field, value).isEmpty();
        } catch (ValidationException exception) {
            return false;
        }
    }

    /**
     * The mapping that the user chose in the preview.
     *
     * @param chosen the field's key for each column; empty for a column to skip
     * @param headingLine line number in the pasted text; 0 for no headings
     */
    ColumnMapping mapByChoice(Spreadsheet sheet, List<String> chosen, int headingLine) {
        Map<Integer, Field> columns = new HashMap<>();
        for (int column = 0; column < chosen.size(); column++) {
            int number = column;
            fields.stream()
                    .filter(field -> field.key().equals(chosen.get(number)) && !columns.containsValue(field))
                    .findFirst()
                    .ifPresent(field -> columns.put(number, field));
        }
        List<Integer> lines = new ArrayList<>();
        sheet.lines().forEach(line -> lines.add(line.number()));
        return new ColumnMapping(columns, lines.indexOf(headingLine), columns.containsValue(nameField));
    }
}
