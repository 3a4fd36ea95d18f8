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
    private final FieldValidator validator;
    private final PasteParser parser;

    public RowImportService(FormService forms, SheetRepository sheets, FieldValidator validator, PasteParser parser) {
        this.forms = forms;
        this.sheets = sheets;
        this.validator = validator;
        this.parser = parser;
    }

    /** What would come of it; nothing is kept. */
    public PastePreview preview(PasteTarget target, PasteRequest request) {
        return parser.parse(target, request, state(target));
    }

    public SheetState state(PasteTarget target) {
        return sheets.state(sheets.find(target.networkId(), target.kind().key(), target.turn()));
    }

    /**
     * Puts the good rows of a sheet in without showing them first.
     *
     * @return the ids of the new rows, and what was left out, to be put right
     * @throws ValidationException when it is not certain which column is what
     */
    public Imported add(PasteTarget target, String pasted, String author) {
        PastePreview preview = preview(target, PasteRequest.of(pasted));
        if (preview.asksForColumns()) {
            throw new ValidationException(ValidationError.of(PasteParser.TEXT, PasteParser.PROBLEM + "asking"));
        }
        List<NewRow> rows = preview.validRows().stream()
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
        if (rows.size() > target.list().maxRows()) {
            throw new ValidationException(ValidationError.of(
                    PasteParser.TEXT,
                    "innovation.form.problem.rows",
                    target.list().maxRows()));
        }
        List<ValidationError> errors = new ArrayList<>();
        List<FieldUpdate> updates = new ArrayList<>();
        for (NewRow row : rows) {
            validate(target, row).forEach(error -> errors.add(error.forField(row.id() + "." + error.field())));
            target.fields().stream()
                    .filter(field -> !value(row, field).isEmpty())
                    .sorted(Comparator.comparing(field -> field.type() == FieldType.PERSON))
                    .forEach(field -> updates.add(target.update(row.id(), field.key(), value(row, field), author)));
        }
        ValidationException.throwIfAny(errors);
        forms.add(target.kind(), updates);
    }

    private static String value(NewRow row, Field field) {
        return row.values().getOrDefault(field.key(), "");
    }

    private List<ValidationError> validate(PasteTarget target, NewRow row) {
        RowValidator rowValidator = new RowValidator(target, validator);
        List<ValidationError> errors = new ArrayList<>();
        row.values().keySet().stream()
                .filter(key ->
                        target.fields().stream().noneMatch(field -> field.key().equals(key)))
                .forEach(key -> errors.add(ValidationError.of(key, "innovation.form.problem.field")));
        target.fields()
                .forEach(
                        field -> rowValidator.validate(field, value(row, field)).ifPresent(errors::add));
        rowValidator
                .nameWithoutDay(row.values())
                .ifPresent(person -> errors.add(ValidationError.of(person.key(), "innovation.form.problem.until")));
        if (errors.isEmpty()) {
            errors.addAll(rowValidator.crossFieldErrors(row.values()));
        }
        return errors;
    }

    /** Takes rows away with all that belongs to them; others stay. */
    public void remove(PasteTarget target, List<String> rows, String author) {
        forms.remove(
                target.kind(),
                rows.stream()
                        .map(row -> target.update(row, Row.REMOVED, "true", author))
                        .toList());
    }
}
