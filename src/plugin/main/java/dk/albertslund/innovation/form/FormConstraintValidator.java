package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Checks that an update addresses an existing field, and the constraints that concern the form as a whole. */
final class FormConstraintValidator {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private FormConstraintValidator() {}

    /** @throws ValidationException when the form has no such field, or the row's id is not a UUID */
    static Field requireField(FormKind kind, FieldUpdate update) {
        boolean isSheetRow = update.row().equals(Row.SHEET);
        if (isSheetRow != update.list().isEmpty()) {
            throw new ValidationException(ValidationError.of(update.field(), "innovation.form.problem.field"));
        }
        if (!isSheetRow) {
            requireUuid(update);
            if (update.field().equals(Row.REMOVED) && kind.list(update.list()).isPresent()) {
                return Field.yesNo(Row.REMOVED);
            }
        }
        return kind.field(update.list(), update.field())
                .orElseThrow(() ->
                        new ValidationException(ValidationError.of(update.field(), "innovation.form.problem.field")));
    }

    /**
     * Lower-case canonical form only: {@code UUID.fromString} accepts other spellings, each of which would be a row of
     * its own.
     */
    private static void requireUuid(FieldUpdate update) {
        if (!UUID.matcher(update.row()).matches()) {
            throw new ValidationException(ValidationError.of(update.field(), "innovation.form.problem.row"));
        }
    }

    /**
     * Validates the form as it is after saving one field.
     *
     * @param before the form's own fields and the row of the field
     * @param hasRoom whether one more row is allowed in a list
     * @throws ValidationException with all errors
     */
    static void validate(FieldSave save, SheetState before, SheetState next, Predicate<RowList> hasRoom) {
        String row = save.update().row();
        List<ValidationError> errors = new ArrayList<>(save.kind().crossFieldErrors(next));
        if (before.row(row).isEmpty() && next.row(row).isPresent()) {
            save.kind()
                    .list(save.update().list())
                    .filter(list -> !hasRoom.test(list))
                    .ifPresent(list -> errors.add(tooMany(save.update(), list)));
        }
        addReference(save.kind(), save.update(), next, errors);
        ValidationException.throwIfAny(errors);
    }

    private static ValidationError tooMany(FieldUpdate update, RowList list) {
        return ValidationError.of(update.field(), "innovation.form.problem.rows", list.maxRows());
    }

    /**
     * @param next the state of the whole form after the changes
     * @throws ValidationException with all errors
     */
    static void validate(FormKind kind, FieldUpdate update, SheetState next) {
        List<ValidationError> errors = new ArrayList<>(kind.crossFieldErrors(next));
        kind.list(update.list())
                .filter(list -> next.rows(list.key()).size() > list.maxRows())
                .ifPresent(list -> errors.add(tooMany(update, list)));
        addReference(kind, update, next, errors);
        ValidationException.throwIfAny(errors);
    }

    private static void addReference(FormKind kind, FieldUpdate update, SheetState next, List<ValidationError> errors) {
        kind.field(update.list(), update.field())
                .filter(field -> field.type() == FieldType.ROW)
                .map(field -> next.row(update.row())
                        .map(row -> row.value(field.key()))
                        .orElse(""))
                .filter(id -> !id.isEmpty() && next.row(id).isEmpty())
                .ifPresent(id -> errors.add(ValidationError.of(update.field(), "innovation.form.problem.row")));
    }
}
