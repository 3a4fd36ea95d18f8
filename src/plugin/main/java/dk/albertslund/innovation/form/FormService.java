package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.LockedSheet;
import dk.albertslund.innovation.form.sheet.RevisionConflictException;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetChangeListener;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetQueue;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetSession;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/**
 * All writes to forms. Validates, appends to the change log in one transaction, and calls the {@link
 * SheetChangeListener}s in that transaction.
 */
@Component
public final class FormService {
    private final SheetRepository sheets;
    private final FieldValueStore values;
    private final SheetChangePublisher publisher;
    private final FormLeadership leadership;
    private final Transactions transactions;
    private final AnonymousRowService anonymousRows;
    private final SheetQueue queue = new SheetQueue();

    public FormService(
            SheetRepository sheets,
            FieldValueStore values,
            SheetChangePublisher publisher,
            FormLeadership leadership,
            Transactions transactions) {
        this.sheets = sheets;
        this.values = values;
        this.publisher = publisher;
        this.leadership = leadership;
        this.transactions = transactions;
        this.anonymousRows = new AnonymousRowService(sheets, values, publisher, leadership);
    }

    /**
     * As {@link #write}.
     *
     * @return the change that holds the field's current value
     */
    public FieldChange save(FormKind kind, FieldUpdate update) {
        return write(kind, update).change();
    }

    /**
     * Saves one field, with optimistic locking on the field's revision. Idempotent: saving the current value again appends
     * nothing. Reads only the rows that concern the field, and locks the sheet after the value is validated, so that a
     * refused save takes no lock.
     *
     * @throws ValidationException when the value is not allowed, or the author may not write it in this stage
     * @throws EditConflictException when the field was changed after the expected revision
     * @throws RevisionConflictException within an outer transaction, on a concurrent write; the outermost transaction
     *     is retried
     */
    public SaveResult write(FormKind kind, FieldUpdate update) {
        Field field = FormConstraintValidator.requireField(kind, update);
        FormConstraintValidator.requireSheet(kind, update);
        FieldSave save = new FieldSave(kind, field, values.validate(kind, update));
        SheetSession session = sheets.open(update.sheet());
        SheetState rows = save.read(session);
        access(save, rows).require();
        values.requireReferences(field, save.update(), rows);
        if (anonymousRows.isFor(save, rows)) {
            return queue.inTurn(update.sheet(), () -> transactions.execute(() -> anonymousRows.save(save)));
        }
        Optional<FieldChange> unchanged = save.unchanged(rows, values);
        if (unchanged.isPresent()) {
            return new SaveResult(unchanged.get(), session.sheet(), rows);
        }
        save.requireNoConflict(rows);
        return queue.inTurn(update.sheet(), () -> transactions.execute(() -> saveLocked(save, session, rows)));
    }

    private RowAccess access(FieldSave save, SheetState rows) {
        FieldUpdate update = save.update();
        return new RowAccess(save.kind(), save.field(), update, rows, () -> leadership.isLeader(update.networkId()));
    }

    private SaveResult saveLocked(FieldSave save, SheetSession session, SheetState read) {
        LockedSheet locked = session.lockToAppend();
        save.requireRevision(locked.sheet());
        SheetState rows = save.with(read, locked.since());
        access(save, rows).require();
        Optional<FieldChange> unchanged = save.unchanged(rows, values);
        if (unchanged.isPresent()) {
            locked.release();
            return new SaveResult(unchanged.get(), locked.sheet(), rows);
        }
        save.requireNoConflict(rows);
        FieldUpdate stored =
                values.storeNames(save.kind(), List.of(save.update()), rows).get(0);
        FieldChange change = change(stored, locked.sheet().revision() + 1, rows);
        SheetState next = rows.with(change);
        FormConstraintValidator.validate(save, rows, next, new RowLimits(sheets, locked.sheet()));
        values.updateNames(save.kind(), change, save.current(rows), next);
        append(locked, List.of(change), next);
        if (change.field().equals(Stage.FIELD) && Stage.of(save.kind(), next) == Stage.CLOSED) {
            anonymousRows.forgetWriters(locked, rows, change.revision() + 1);
        }
        return new SaveResult(change, locked.sheet(), next);
    }

    /** Sets the values of a sheet in which nobody wrote yet, whoever its rows are of. A later value of the same field wins. */
    public void fill(FormKind kind, List<FieldUpdate> updates) {
        transactions.run(() -> {
            LockedSheet locked = lock(updates.get(0));
            fill(kind, locked, sheets.state(locked.sheet()), validate(kind, updates));
        });
    }

    private LockedSheet lock(FieldUpdate update) {
        return sheets.open(update.sheet()).lock();
    }

    private LockedSheet lock(int networkId, String kind) {
        return sheets.open(new SheetKey(networkId, kind, Sheet.ONLY_TURN)).lock();
    }

    private List<FieldUpdate> validate(FormKind kind, List<FieldUpdate> updates) {
        return updates.stream()
                .map(update -> values.validate(kind, update))
                .filter(update -> !update.value().isEmpty())
                .toList();
    }

    /**
     * Adds rows, all or none. Idempotent: a row whose id exists, also as removed, is left unchanged.
     *
     * @param updates the fields of the rows; a retention date must precede its name
     * @throws ValidationException when a value is not allowed or the list would exceed its maximum
     */
    public void add(FormKind kind, List<FieldUpdate> updates) {
        if (updates.isEmpty()) {
            return;
        }
        transactions.run(() -> {
            LockedSheet locked = lock(updates.get(0));
            SheetState state = sheets.state(locked.sheet());
            List<FieldUpdate> fresh = updates.stream()
                    .filter(update -> state.rowIncludingRemoved(update.row()).isEmpty())
                    .toList();
            fresh.forEach(update -> requireAccess(kind, update, state));
            SheetState next = fill(kind, locked, state, validate(kind, fresh));
            FormConstraintValidator.requirePersonLimit(kind, updates.get(0), next);
        });
    }

    private void requireAccess(FormKind kind, FieldUpdate update, SheetState state) {
        if (Anonymity.isChosen(kind, update.list(), state)) {
            throw new ValidationException(ValidationError.of(update.field(), "innovation.form.problem.anonymous"));
        }
        Field field = FormConstraintValidator.requireField(kind, update);
        access(new FieldSave(kind, field, update), state).require();
    }

    /** Removes rows and erases the names of persons in them. Idempotent. */
    public void remove(FormKind kind, List<FieldUpdate> removals) {
        if (removals.isEmpty()) {
            return;
        }
        transactions.run(() -> {
            LockedSheet locked = lock(removals.get(0));
            SheetState state = sheets.state(locked.sheet());
            List<FieldUpdate> there = removals.stream()
                    .filter(update -> state.row(update.row()).isPresent())
                    .toList();
            there.forEach(update -> requireAccess(kind, update, state));
            there.forEach(
                    update -> values.eraseNames(kind, state.row(update.row()).orElseThrow()));
            fill(kind, locked, state, validate(kind, there));
        });
    }

    /**
     * Erases the name of a person in a row; the rest of the row is kept.
     *
     * @param update addresses the field; its value is ignored
     * @return the resulting change; empty when there is no name
     */
    public Optional<SaveResult> anonymise(FormKind kind, FieldUpdate update) {
        FieldSave save = new FieldSave(kind, FormConstraintValidator.requireField(kind, update), update);
        return transactions.execute(() -> {
            LockedSheet locked = lock(update);
            SheetState rows = save.read(locked.session());
            Optional<FieldChange> now = rows.row(update.row()).flatMap(row -> row.cell(update.field()));
            if (!save.field().type().isPersonName()
                    || now.filter(change -> !change.value().isEmpty()).isEmpty()) {
                locked.release();
                return Optional.empty();
            }
            values.eraseNames(kind, rows.row(update.row()).orElseThrow());
            FieldChange next =
                    change(update.withValue(now.get().value()), locked.sheet().revision() + 1, rows);
            append(locked, List.of(next), rows.with(next));
            return Optional.of(new SaveResult(next, locked.sheet(), rows.with(next)));
        });
    }

    /**
     * Copies a form to another network with the given author. Confidential fields are not copied, nor rows and answers
     * of single persons, nor references to rows of that network, nor what a leader set for the round; an existing form is
     * not overwritten.
     */
    public CopyOutcome copy(FormKind kind, int from, int to, String author) {
        return copy(kind, from, to, author, (field, value) -> value);
    }

    /**
     * As the method above.
     *
     * @param copied the value in the copy; an empty one is not copied
     */
    public CopyOutcome copy(FormKind kind, int from, int to, String author, BiFunction<Field, String, String> copied) {
        return transactions.execute(() -> {
            List<FieldChange> original =
                    sheets.state(sheets.find(from, kind.key(), Sheet.ONLY_TURN)).latestChanges().stream()
                            .filter(kind.definition()::isCopied)
                            .toList();
            if (original.isEmpty()) {
                return CopyOutcome.NOTHING_THERE;
            }
            LockedSheet locked = lock(to, kind.key());
            SheetState there = sheets.state(locked.sheet());
            if (!there.isEmpty()) {
                locked.release();
                return CopyOutcome.ALREADY_WRITTEN;
            }
            fill(
                    kind,
                    locked,
                    there,
                    original.stream()
                            .map(change -> update(locked.sheet(), change, author))
                            .map(update -> kind.field(update.list(), update.field())
                                    .map(field -> update.withValue(copied.apply(field, update.value())))
                                    .orElse(update))
                            .filter(update -> !update.value().isEmpty())
                            .toList());
            return CopyOutcome.ALL;
        });
    }

    /** Calls the listeners of this kind with the form's current state, to rebuild the tables that they derive from it. */
    public void rebuildProjections(FormKind kind, int networkId, Instant when) {
        transactions.run(() -> {
            LockedSheet locked = lock(networkId, kind.key());
            SheetState state = sheets.state(locked.sheet());
            locked.release();
            if (locked.sheet().revision() > 0) {
                publisher.publishWhole(locked.sheet(), state, when);
            }
        });
    }

    private static FieldUpdate update(Sheet sheet, FieldChange change, String author) {
        return new FieldUpdate(
                sheet.key(), change.list(), change.row(), change.field(), change.value(), sheet.revision(), author);
    }

    /** Appends updates that are already validated. */
    private SheetState fill(FormKind kind, LockedSheet locked, SheetState before, List<FieldUpdate> updates) {
        if (updates.isEmpty()) {
            locked.release();
            return before;
        }
        updates.forEach(update -> kind.field(update.list(), update.field())
                .ifPresent(field -> values.requireReferences(field, update, before)));
        List<FieldUpdate> stored = values.storeNames(kind, updates, before);
        List<FieldChange> changes = new ArrayList<>();
        Map<String, Integer> born = new HashMap<>();
        for (FieldUpdate update : stored) {
            int revision = locked.sheet().revision() + changes.size() + 1;
            int first = born.computeIfAbsent(update.row(), row -> rowCreatedRevision(row, revision, before));
            changes.add(change(update, revision, first));
        }
        SheetState next = before.with(changes);
        FormConstraintValidator.validate(kind, updates.get(0), next);
        append(locked, changes, next);
        return next;
    }

    private FieldChange change(FieldUpdate update, int revision, SheetState state) {
        return change(update, revision, rowCreatedRevision(update.row(), revision, state));
    }

    private FieldChange change(FieldUpdate update, int revision, int born) {
        return new FieldChange(
                revision,
                born,
                update.list(),
                update.row(),
                update.field(),
                update.value(),
                update.author(),
                publisher.now());
    }

    /** A new row is created by its first change. */
    private static int rowCreatedRevision(String row, int revision, SheetState state) {
        return state.rowIncludingRemoved(row)
                .flatMap(found -> found.cells().values().stream().findFirst())
                .map(FieldChange::rowCreatedRevision)
                .orElse(revision);
    }

    private void append(LockedSheet locked, List<FieldChange> changes, SheetState rows) {
        locked.append(changes);
        publisher.publish(locked.sheet(), changes, rows);
    }
}
