package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetSession;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One save of one field. Reads only the rows that concern the field, so that its cost does not grow with the form.
 *
 * @param update with the validated value
 */
record FieldSave(FormKind kind, Field field, FieldUpdate update) {
    /** Ids of the rows to read: the form's own fields, the field's row, and the row that the new value refers to. */
    Collection<String> rows() {
        Set<String> rows = new LinkedHashSet<>(List.of(Row.SHEET, update.row()));
        if (field.type().isRowReference() && !update.value().isEmpty()) {
            rows.add(update.value());
        }
        return rows;
    }

    SheetState read(SheetSession session) {
        return session.rows(rows());
    }

    /** The rows with later changes applied. */
    SheetState with(SheetState rows, List<FieldChange> since) {
        Collection<String> concerned = rows();
        return rows.with(since.stream()
                .filter(change -> concerned.contains(change.row()))
                .toList());
    }

    Optional<FieldChange> current(SheetState rows) {
        return rows.rowIncludingRemoved(update.row()).flatMap(row -> row.cell(update.field()));
    }

    /** The field's current change, if its value equals the new one. */
    Optional<FieldChange> unchanged(SheetState rows, FieldValueStore values) {
        return current(rows).filter(now -> values.isUnchanged(field, update.value(), now));
    }

    /** @throws EditConflictException when the field was changed after the expected revision */
    void requireNoConflict(SheetState rows) {
        current(rows).filter(now -> now.revision() > update.expectedRevision()).ifPresent(now -> {
            throw new EditConflictException(update, kind, now);
        });
    }

    /** @throws EditConflictException when the value is another one than the writer has seen, and says so */
    void requireKnown(SheetState rows) {
        current(rows)
                .filter(now ->
                        update.known().filter(seen -> !seen.equals(now.value())).isPresent())
                .ifPresent(now -> {
                    throw new EditConflictException(update, kind, now);
                });
    }

    /** @throws ValidationException when the expected revision is higher than the sheet's */
    void requireRevision(Sheet sheet) {
        if (update.expectedRevision() > sheet.revision()) {
            throw new ValidationException(ValidationError.of(field.key(), "innovation.form.problem.version"));
        }
    }
}
