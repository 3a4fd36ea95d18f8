package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The saving of one field. It reads the rows that the field concerns and no others, however long the form is.
 *
 * @param update with the validated value
 */
record FieldSave(FormKind kind, Field field, FieldUpdate update) {
    /** The form's own fields, the row of the field, and the row that its new value points to. */
    Collection<String> rows() {
        Set<String> rows = new LinkedHashSet<>(List.of(Row.SHEET, update.row()));
        if (field.type() == FieldType.ROW && !update.value().isEmpty()) {
            rows.add(update.value());
        }
        return rows;
    }

    SheetState read(SheetSession session) {
        return session.rows(rows());
    }

    /** The rows after the changes since they were read. */
    SheetState with(SheetState rows, List<FieldChange> since) {
        Collection<String> concerned = rows();
        return rows.with(since.stream()
                .filter(change -> concerned.contains(change.row()))
                .toList());
    }

    Optional<FieldChange> current(SheetState rows) {
        return rows.rowIncludingRemoved(update.row()).flatMap(row -> row.cell(update.field()));
    }

    /** The field's current change, when it has the same value already. */
    Optional<FieldChange> unchanged(SheetState rows, FieldValueStore values) {
        return current(rows).filter(now -> values.isUnchanged(field, update.value(), now));
    }

    /** @throws EditConflictException when the field was changed after the expected revision */
    void requireNoConflict(SheetState rows) {
        current(rows).filter(now -> now.revision() > update.expectedRevision()).ifPresent(now -> {
            throw new EditConflictException(kind, now);
        });
    }

    /** @throws ValidationException when the expected revision is higher than the sheet's */
    void requireRevision(Sheet sheet) {
        if (update.expectedRevision() > sheet.revision()) {
            throw new ValidationException(ValidationError.of(update.field(), "innovation.form.problem.version"));
        }
    }
}
