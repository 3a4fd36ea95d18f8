package dk.albertslund.innovation.paste;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FieldValueValidator;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Adds pasted rows to a list, all or none, and undoes that. */
@Component
public final class RowImportService {
    private final FormService forms;
    private final SheetRepository sheets;
    private final FieldValueValidator validator;
    private final PasteParser parser;

    public RowImportService(
            FormService forms, SheetRepository sheets, FieldValueValidator validator, PasteParser parser) {
        this.forms = forms;
        this.sheets = sheets;
        this.validator = validator;
        this.parser = parser;
    }

    /** Parses without saving. */
    public PastePreview preview(PasteTarget target, PasteRequest request) {
        return parser.parse(target, request, state(target));
    }

    /** Without hidden rows, since the preview names duplicates to the user. */
    public SheetState state(PasteTarget target) {
        FormKind kind = target.kind();
        SheetState state = sheets.state(sheets.find(target.sheet()));
        return VisibleSheet.of(kind, state, FormReader.PUBLIC).state();
    }

    /**
     * Adds the valid rows of pasted text without a preview.
     *
     * @return the ids of the new rows and the text of the invalid ones
     * @throws ValidationException when the mapping of the columns is not certain
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
     * Result of an import.
     *
     * @param rows ids of the new rows
     * @param rest pasted text of the rows that were not added
     */
    public record Imported(List<String> rows, String rest) {
        public Imported {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Adds rows. Idempotent: a row whose id exists, also as removed, is left unchanged.
     *
     * @throws ValidationException with errors at {@code <row id>.<field>}, or when the list would exceed its maximum
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
                    .sorted(Comparator.comparing(field -> field.type().isPersonName()))
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

    /** Removes the rows with these ids. */
    public void remove(PasteTarget target, List<String> rows, String author) {
        forms.remove(
                target.kind(),
                rows.stream()
                        .map(row -> target.update(row, Row.REMOVED, "true", author))
                        .toList());
    }
}
