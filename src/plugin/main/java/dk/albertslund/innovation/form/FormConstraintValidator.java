package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.sheet.AnswerKey;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Checks that an update addresses an existing field, and the constraints that concern the form as a whole. */
final class FormConstraintValidator {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private FormConstraintValidator() {}

    /** @throws ValidationException when the form has no such field, or the row's id is not a UUID */
    static Field requireField(FormKind kind, FieldUpdate update) {
        boolean isSheetRow = update.row().equals(Row.SHEET);
        if (isSheetRow != update.list().isEmpty() || AnswerKey.isAnswer(update.field())) {
            throw unknownField(update);
        }
        if (!isSheetRow) {
            requireUuid(update);
        }
        return kind.definition()
                .builtIn(update.list(), update.field())
                .or(() -> kind.field(update.list(), update.field()))
                .orElseThrow(() -> unknownField(update));
    }

    private static ValidationException unknownField(FieldUpdate update) {
        return new ValidationException(ValidationError.of(update.field(), "innovation.form.problem.field"));
    }

    /** @throws ValidationException when the form has no such turn or instance, or the revision is negative */
    static void requireSheet(FormKind kind, FieldUpdate update) {
        SheetKey sheet = update.sheet();
        boolean isOfNoTurn = sheet.turn() < 1 || (sheet.turn() != Sheet.ONLY_TURN && !kind.isPerTurn());
        boolean isOfNoInstance =
                !sheet.instance().isEmpty() && !(kind.hasInstances() && SheetKey.isInstance(sheet.instance()));
        if (isOfNoTurn || isOfNoInstance || update.expectedRevision() < 0) {
            throw new ValidationException(ValidationError.of(update.field(), "innovation.form.problem.version"));
        }
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
     * @param limits the limits of the list
     * @throws ValidationException with all errors
     */
    static void validate(FieldSave save, SheetState before, SheetState next, RowLimits limits) {
        List<ValidationError> errors = new ArrayList<>(save.kind().crossFieldErrors(next));
        errors.addAll(limits.errors(save, before, next));
        addReference(save.kind(), save.update(), next, errors);
        ValidationException.throwIfAny(errors);
    }

    /**
     * @param next the state of the whole form after the changes
     * @throws ValidationException with all errors
     */
    static void validate(FormKind kind, FieldUpdate update, SheetState next) {
        List<ValidationError> errors = new ArrayList<>(kind.crossFieldErrors(next));
        kind.list(update.list())
                .filter(list -> next.rows(list.key()).size() > list.maxRows())
                .ifPresent(list ->
                        errors.add(ValidationError.of(update.field(), "innovation.form.problem.rows", list.maxRows())));
        addReference(kind, update, next, errors);
        ValidationException.throwIfAny(errors);
    }

    /** @throws ValidationException when the author has more rows in the list than one person may have */
    static void requirePersonLimit(FormKind kind, FieldUpdate update, SheetState next) {
        kind.list(update.list())
                .filter(list -> RowLimits.isOverPersonLimit(list, next, update.author()))
                .ifPresent(list -> {
                    throw new ValidationException(RowLimits.tooManyOfOne(update.field(), list));
                });
    }

    private static void addReference(FormKind kind, FieldUpdate update, SheetState next, List<ValidationError> errors) {
        kind.definition()
                .builtIn(update.list(), update.field())
                .or(() -> kind.field(update.list(), update.field()))
                .filter(field -> field.type().isRowReference())
                .map(field -> next.row(update.row())
                        .map(row -> row.value(field.key()))
                        .orElse(""))
                .filter(id -> !id.isEmpty() && next.row(id).isEmpty())
                .ifPresent(id -> errors.add(ValidationError.of(update.field(), "innovation.form.problem.row")));
    }
}
