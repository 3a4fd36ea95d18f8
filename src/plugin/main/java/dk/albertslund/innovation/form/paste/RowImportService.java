package dk.albertslund.innovation.form.paste;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldType;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FieldValidator;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.form.SheetRepository;
import dk.albertslund.innovation.form.SheetState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts pasted rows into a list of a form, all of them or none, and takes just these away again. */
@Component
public final class RowImportService {
    private final FormService forms;
    private final SheetRepository sheets;
    private final FieldValidator rules;
    private final PasteParser parser;

    public RowImportService(FormService forms, SheetRepository sheets, FieldValidator rules, PasteParser parser) {
        this.forms = forms;
        this.sheets = sheets;
        this.rules = rules;
        this.parser = parser;
    }

    /** What would come of it; nothing is kept. */
    public PastePreview preview(PasteTarget target, PasteRequest request) {
        return parser.parse(target, request, state(target));
    }

    public SheetState state(PasteTarget target) {
        return sheets.state(sheets.sheet(target.networkId(), target.kind().key(), target.turn()));
    }

    /**
     * Puts the good rows of a sheet in without showing them first.
     *
     * @return the ids of the new rows, and what was left out, to be put right
     * @throws ValidationException when it is not certain which column is what
     */
    public Imported add(PasteTarget target, String pasted, String author) {
        PastePreview preview = preview(target, PasteRequest.of(pasted));
        if (preview.isAsking()) {
            throw new ValidationException(ValidationError.of(PasteParser.TEXT, PasteParser.PROBLEM + "asking"));
        }
        List<NewRow> rows = preview.good().stream()
                .map(row -> new NewRow(UUID.randomUUID().toString(), row.values()))
                .toList();
        add(target, rows, author);
        return new Imported(rows.stream().map(NewRow::id).toList(), preview.rest());
    }

    /**
     * What came of it.
     *
     * @param rows the ids of the new rows
     * @param rest what was left out
     */
    public record Imported(List<String> rows, String rest) {
        public Imported {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Puts rows in. A row that is there already stays as it is, even if it was removed since: sending the same again is
     * harmless.
     *
     * @throws ValidationException when a value may not stand in its field, told at {@code <id of the row>.<field>}, or the list is
     *     full
     */
    public void add(PasteTarget target, List<NewRow> rows, String author) {
        if (rows.size() > target.list().mostRows()) {
            throw new ValidationException(ValidationError.of(
                    PasteParser.TEXT,
                    "innovation.form.problem.rows",
                    target.list().mostRows()));
        }
        List<ValidationError> problems = new ArrayList<>();
        List<FieldUpdate> edits = new ArrayList<>();
        for (NewRow row : rows) {
            problems(target, row).forEach(problem -> problems.add(problem.at(row.id() + "." + problem.field())));
            target.fields().stream()
                    .filter(field -> !value(row, field).isEmpty())
                    .sorted(Comparator.comparing(field -> field.type() == FieldType.PERSON))
                    .forEach(field -> edits.add(target.edit(row.id(), field.key(), value(row, field), author)));
        }
        ValidationException.throwIfAny(problems);
        forms.add(target.kind(), edits);
    }

    private static String value(NewRow row, Field field) {
        return row.values().getOrDefault(field.key(), "");
    }

    private List<ValidationError> problems(PasteTarget target, NewRow row) {
        RowValidator validator = new RowValidator(target, rules);
        List<ValidationError> problems = new ArrayList<>();
        row.values().keySet().stream()
                .filter(key ->
                        target.fields().stream().noneMatch(field -> field.key().equals(key)))
                .forEach(key -> problems.add(ValidationError.of(key, "innovation.form.problem.field")));
        target.fields()
                .forEach(field -> validator.problem(field, value(row, field)).ifPresent(problems::add));
        validator
                .nameWithoutDay(row.values())
                .ifPresent(person -> problems.add(ValidationError.of(person.key(), "innovation.form.problem.until")));
        if (problems.isEmpty()) {
            problems.addAll(validator.disagreements(row.values()));
        }
        return problems;
    }

    /** Takes rows away with all that belongs to them; others stay. */
    public void remove(PasteTarget target, List<String> rows, String author) {
        forms.remove(
                target.kind(),
                rows.stream()
                        .map(row -> target.edit(row, Row.REMOVED, "true", author))
                        .toList());
    }
}
