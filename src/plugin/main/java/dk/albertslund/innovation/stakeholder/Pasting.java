package dk.albertslund.innovation.stakeholder;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Problem;
import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldRules;
import dk.albertslund.innovation.form.FieldType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Reads rows that were pasted from a spreadsheet. Every cell obeys the same rules as its field on the page. A row with a
 * wrong cell stays out and says why; only a person's name without a day is left out alone.
 */
@Component
public final class Pasting {
    public static final int MOST_LETTERS = 2_000_000;
    private static final String PROBLEM = "innovation.stakeholder.paste.problem.";
    private static final String SHEET = "text";

    private final FieldRules rules;
    private final Texts texts;

    public Pasting(FieldRules rules, Texts texts) {
        this.rules = rules;
        this.texts = texts;
    }

    /** @throws InvalidInput when there is no row in it at all, or nothing that says who a row is about */
    public Pasted read(String pasted, Content content) {
        if (pasted.length() > MOST_LETTERS) {
            throw refuse("large");
        }
        Spreadsheet sheet = Spreadsheet.of(pasted);
        if (sheet.lines().isEmpty()) {
            throw refuse("empty");
        }
        Words words = new Words(texts);
        Columns columns = Columns.of(sheet.lines().get(0), fields(), words);
        if (!columns.holds(StakeholderForm.LABEL)) {
            throw refuse("who");
        }
        List<Spreadsheet.Line> lines =
                sheet.lines().subList(columns.isHeaded() ? 1 : 0, sheet.lines().size());
        String heading = columns.isHeaded() ? sheet.lines().get(0).raw() : "";
        int room =
                StakeholderForm.MOST_ROWS - content.rows(StakeholderForm.ROWS).size();
        List<PastedRow> rows = new Rows(columns, words, names(content), room).of(lines);
        return new Pasted(heading, problems(sheet, columns, rows.size(), room), rows);
    }

    private static List<Field> fields() {
        return new StakeholderForm().list(StakeholderForm.ROWS).orElseThrow().fields();
    }

    private static Set<String> names(Content content) {
        return Stakeholder.in(content).stream().map(Stakeholder::name).collect(Collectors.toSet());
    }

    private static InvalidInput refuse(String problem) {
        return new InvalidInput(Problem.of(SHEET, PROBLEM + problem));
    }

    private List<Problem> problems(Spreadsheet sheet, Columns columns, int rows, int room) {
        List<Problem> problems = new ArrayList<>();
        List<String> missing = fields().stream()
                .filter(field -> field.isRequired() && !columns.holds(field.key()))
                .map(field -> texts.text("innovation.form.stakeholders." + field.key() + ".label"))
                .toList();
        add(problems, "missing", missing);
        add(problems, "unknown", columns.unknown());
        if (rows > room) {
            problems.add(Problem.of(SHEET, PROBLEM + "room", StakeholderForm.MOST_ROWS, room));
        }
        if (sheet.isQuoteOpen()) {
            problems.add(Problem.of(SHEET, PROBLEM + "quote"));
        }
        return problems;
    }

    private static void add(List<Problem> problems, String name, List<String> columns) {
        if (!columns.isEmpty()) {
            problems.add(Problem.of(SHEET, PROBLEM + name, String.join(", ", columns)));
        }
    }

    /** The rows of one sheet. */
    private final class Rows {
        private final Columns columns;
        private final Words words;
        private final Set<String> names;
        private int room;

        Rows(Columns columns, Words words, Set<String> names, int room) {
            this.columns = columns;
            this.words = words;
            this.names = new HashSet<>(names);
            this.room = room;
        }

        List<PastedRow> of(List<Spreadsheet.Line> lines) {
            return lines.stream().map(this::row).toList();
        }

        private PastedRow row(Spreadsheet.Line line) {
            Map<String, String> values = new LinkedHashMap<>();
            List<Problem> wrong = new ArrayList<>();
            if (room <= 0) {
                wrong.add(Problem.of(StakeholderForm.LABEL, PROBLEM + "norow"));
            } else {
                columns.fields().entrySet().stream()
                        .sorted(Comparator.comparing(column -> column.getValue().type() == FieldType.PERSON))
                        .forEach(column -> read(column.getValue(), line.cell(column.getKey()), values, wrong));
            }
            boolean isGood = wrong.isEmpty();
            List<Problem> problems = new ArrayList<>(wrong);
            if (isGood) {
                room--;
                addAdvice(values, problems);
            }
            return new PastedRow(line.number(), line.raw(), label(line), values, problems, isGood);
        }

        /** An empty cell is an empty field, which may be filled in later; only who it is about must be there. */
        private void read(Field field, String cell, Map<String, String> values, List<Problem> wrong) {
            if (cell.isEmpty() && !field.key().equals(StakeholderForm.LABEL)) {
                return;
            }
            try {
                String value = rules.accepted(field, new Cell(field, words).value(cell));
                if (!value.isEmpty()) {
                    values.put(field.key(), field.type() == FieldType.PEOPLE ? cell : value);
                }
            } catch (InvalidInput refused) {
                wrong.addAll(refused.problems());
            }
        }

        private void addAdvice(Map<String, String> values, List<Problem> problems) {
            if (values.containsKey(StakeholderForm.PERSON) && !values.containsKey(StakeholderForm.RETENTION)) {
                values.remove(StakeholderForm.PERSON);
                problems.add(Problem.of(StakeholderForm.PERSON, PROBLEM + "name"));
            }
            if (!names.add(values.get(StakeholderForm.LABEL).toLowerCase(Locale.ROOT))) {
                problems.add(Problem.of(StakeholderForm.LABEL, PROBLEM + "twice"));
            }
        }

        private String label(Spreadsheet.Line line) {
            String label = columns.fields().entrySet().stream()
                    .filter(column -> column.getValue().key().equals(StakeholderForm.LABEL))
                    .map(column -> line.cell(column.getKey()))
                    .findFirst()
                    .orElse("");
            return label.substring(
                    0, label.offsetByCodePoints(0, Math.min(100, label.codePointCount(0, label.length()))));
        }
    }
}
