package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.LockedSheet;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetSession;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Saves fields of rows that are stored without their author, order and time ({@link Anonymity}). */
final class AnonymousRowService {
    private final SheetRepository sheets;
    private final FieldValueStore values;
    private final SheetChangePublisher publisher;
    private final FormLeadership leadership;

    AnonymousRowService(
            SheetRepository sheets, FieldValueStore values, SheetChangePublisher publisher, FormLeadership leadership) {
        this.sheets = sheets;
        this.values = values;
        this.publisher = publisher;
        this.leadership = leadership;
    }

    /**
     * Whether the field is saved here: in a row without a name, or a new one while names are left out. A new row with a secret
     * comes from a page that says that names are left out, and so they are, also when a leader has just chosen otherwise.
     */
    boolean isFor(FieldSave save, SheetState rows) {
        Optional<Row> row = rows.rowIncludingRemoved(save.update().row());
        boolean isOfPerson = save.field().isPerPerson();
        return !isOfPerson && row.map(Anonymity::isAnonymous).orElseGet(() -> isNewFor(save, rows));
    }

    private static boolean isNewFor(FieldSave save, SheetState rows) {
        FieldUpdate update = save.update();
        return save.kind().definition().rules(update.list()).has(RowRule.ANONYMOUS)
                && (!update.secret().isEmpty() || Anonymity.isChosen(save.kind(), update.list(), rows));
    }

    /**
     * Saves one field, in the caller's transaction. The rows are read under the lock, as others' writes move them in the log;
     * the later of two changes by the same author wins, unless its sender tells that it does not know the value of now.
     *
     * @throws EditConflictException when a save of the same author arrives after a newer one
     * @throws ValidationException when the value is not allowed, or the secret is not that of the row's author
     */
    SaveResult save(FieldSave save) {
        FieldUpdate update = save.update();
        SheetSession session = sheets.open(update.sheet());
        LockedSheet locked = session.lock();
        SheetState rows = save.read(session);
        new RowAccess(save.kind(), save.field(), update, rows, () -> leadership.isLeader(update.networkId())).require();
        Optional<FieldChange> unchanged = save.unchanged(rows, values);
        if (unchanged.isPresent()) {
            locked.release();
            return new SaveResult(unchanged.get(), locked.sheet(), rows);
        }
        save.requireKnown(rows);
        List<FieldChange> changes = changes(update, rows, locked.sheet().revision());
        SheetState next = rows.with(changes);
        FormConstraintValidator.validate(save, rows, next, new RowLimits(sheets, locked.sheet()));
        locked.appendUnordered(update.list(), changes);
        publisher.publish(locked.sheet(), changes, next);
        return new SaveResult(changes.get(0), locked.sheet(), next);
    }

    private List<FieldChange> changes(FieldUpdate update, SheetState rows, int revision) {
        Instant day = publisher.now().truncatedTo(ChronoUnit.DAYS);
        List<FieldChange> changes = new ArrayList<>();
        changes.add(change(revision + 1, update.list(), update.row(), update.field(), update.value(), day));
        if (rows.rowIncludingRemoved(update.row()).isEmpty()) {
            if (!Anonymity.isSecret(update.secret())) {
                throw new ValidationException(ValidationError.of(update.field(), "innovation.form.problem.version"));
            }
            String owner = Anonymity.hash(update.secret());
            changes.add(change(revision + 2, update.list(), update.row(), Anonymity.OWNER, owner, day));
            Anonymity.withWriter(rows, update.sheet(), update.author())
                    .ifPresent(writers -> changes.add(
                            change(revision + changes.size() + 1, "", Row.SHEET, Anonymity.WRITERS, writers, day)));
        }
        return changes;
    }

    /** Replaces the hashes of the writers by their number, when the round is closed. */
    void forgetWriters(LockedSheet locked, SheetState rows, int revision) {
        if (Anonymity.countWriters(rows) > 0) {
            Instant day = publisher.now().truncatedTo(ChronoUnit.DAYS);
            String count = Anonymity.countOnly(rows);
            locked.appendUnordered("", List.of(change(revision, "", Row.SHEET, Anonymity.WRITERS, count, day)));
        }
    }

    /** The sort order is derived from the row's id, which does not depend on the time. */
    private static FieldChange change(int revision, String list, String row, String field, String value, Instant day) {
        int place = row.equals(Row.SHEET) ? revision : row.hashCode() & Integer.MAX_VALUE;
        return new FieldChange(revision, place, list, row, field, value, Row.ANONYMOUS, day);
    }
}
