package dk.albertslund.innovation.paste;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldValueValidator;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Validates a new row: each value, and the values together. */
final class RowValidator {
    private final PasteTarget target;
    private final FieldValueValidator validator;

    RowValidator(PasteTarget target, FieldValueValidator validator) {
        this.target = target;
        this.validator = validator;
    }

    /** An empty cell is valid, unless it names the row. */
    Optional<ValidationError> validate(Field field, String value) {
        if (value.isEmpty() && !field.equals(target.nameField())) {
            return Optional.empty();
        }
        if (value.isEmpty()) {
            return Optional.of(ValidationError.of(field.key(), "innovation.form.problem.empty"));
        }
        try {
            boolean isEmpty = validator.validate(field, value).isEmpty() && field.equals(target.nameField());
            return isEmpty
                    ? Optional.of(ValidationError.of(field.key(), "innovation.form.problem.empty"))
                    : Optional.empty();
        } catch (ValidationException exception) {
            return exception.errors().stream().findFirst();
        }
    }

    /** Cross-field errors of values that are valid by themselves. */
    List<ValidationError> crossFieldErrors(Map<String, String> values) {
        List<FieldChange> changes = new ArrayList<>();
        values.forEach((field, value) -> changes.add(
                new FieldChange(changes.size() + 1, 1, target.list().key(), "row", field, value, "", Instant.EPOCH)));
        return target.kind().crossFieldErrors(new SheetState(changes));
    }

    /** The field of a person's name that has no retention date. */
    Optional<Field> nameWithoutDay(Map<String, String> values) {
        return target.fields().stream()
                .filter(field -> field.type().isPersonName())
                .filter(field -> !values.getOrDefault(field.key(), "").isEmpty())
                .filter(field -> values.getOrDefault(field.type().until(), "").isEmpty())
                .findFirst();
    }
}
