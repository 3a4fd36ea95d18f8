package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * All writes to forms. Validates, appends to the change log in one transaction, and calls the {@link
 * SheetChangeListener}s in that transaction.
 */
@Component
public final class FormService {
    private final SheetRepository sheets;
    private final FieldValueStore values;
    private final List<SheetChangeListener> listeners;
    private final Transactions transactions;
    private final Clock clock;

    public FormService(
            SheetRepository sheets,
            FieldValueStore values,
            List<SheetChangeListener> listeners,
            Transactions transactions,
            Clock clock) {
        this.sheets = sheets;
        this.values = values;
        this.listeners = List.copyOf(listeners);
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Saves one field, with optimistic locking on the field's revision. Idempotent: saving the current value again
     * appends nothing.
     *
     * @return the change that holds the field's current value
     * @throws ValidationException when the value is not allowed
     * @throws EditConflictException when the field was changed after the expected revision
     * @throws RevisionConflictException within an outer transaction, on a concurrent write; the outermost transaction
     *     is retried
     */
    public FieldChange save(FormKind kind, FieldUpdate update) {
        Field field = FieldUpdateValidator.requireField(kind, update);
        if (update.turn() < 1 || (update.turn() != Sheet.ONLY_TURN && !kind.isPerTurn())) {
            throw new ValidationException(ValidationError.of(update.field(), "innovation.form.problem.version"));
        }
        FieldUpdate validated = update.withValue(values.validate(field, update.value()));
        return transactions.execute(() -> saveInTransaction(kind, field, validated));
    }

    /** Sets the initial values of an empty sheet, for a new network. A later value of the same field wins. */
    public void fill(FormKind kind, List<FieldUpdate> updates) {
        transactions.run(() -> {
            FieldUpdate first = updates.get(0);
            Sheet sheet = sheets.findForUpdate(first.networkId(), first.kind(), first.turn());
            fill(kind, sheet, validate(kind, updates));
        });
    }

    private List<FieldUpdate> validate(FormKind kind, List<FieldUpdate> updates) {
        return updates.stream()
                .map(update -> update.withValue(
                        values.validate(FieldUpdateValidator.requireField(kind, update), update.value())))
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
            FieldUpdate first = updates.get(0);
            Sheet sheet = sheets.findForUpdate(first.networkId(), first.kind(), first.turn());
            SheetState state = sheets.state(sheet);
            List<FieldUpdate> fresh = updates.stream()
                    .filter(update -> state.rowIncludingRemoved(update.row()).isEmpty())
                    .toList();
            fill(kind, sheet, validate(kind, fresh));
        });
    }

    /** Removes rows and erases the names of persons in them. Idempotent. */
    public void remove(FormKind kind, List<FieldUpdate> removals) {
        if (removals.isEmpty()) {
            return;
        }
        transactions.run(() -> {
            FieldUpdate first = removals.get(0);
            Sheet sheet = sheets.findForUpdate(first.networkId(), first.kind(), first.turn());
            SheetState state = sheets.state(sheet);
            List<FieldUpdate> there = removals.stream()
                    .filter(update -> state.row(update.row()).isPresent())
                    .toList();
            there.forEach(
                    update -> values.eraseNames(kind, state.row(update.row()).orElseThrow()));
            fill(kind, sheet, validate(kind, there));
        });
    }

    /**
     * Erases the name of a person in a row; the rest of the row is kept.
     *
     * @param update addresses the field; its value is ignored
     * @return the resulting change; empty when there is no name
     */
    public Optional<FieldChange> anonymise(FormKind kind, FieldUpdate update) {
        return transactions.execute(() -> {
            Sheet sheet = sheets.findForUpdate(update.networkId(), update.kind(), update.turn());
            SheetState state = sheets.state(sheet);
            Optional<FieldChange> now = state.row(update.row()).flatMap(row -> row.cell(update.field()));
            return now.filter(change ->
                            FieldUpdateValidator.requireField(kind, update).type() == FieldType.PERSON
                                    && !change.value().isEmpty())
                    .map(change -> {
                        values.eraseNames(kind, state.row(update.row()).orElseThrow());
                        FieldChange next = change(update.withValue(change.value()), sheet.revision() + 1, state);
                        append(kind, sheet, List.of(next), state.with(next));
                        return next;
                    });
        });
    }

    /**
     * Copies a form to another network with the given author. Confidential fields are not copied, and an existing form
     * is not overwritten.
     */
    public CopyOutcome copy(FormKind kind, int from, int to, String author) {
        return transactions.execute(() -> {
            List<FieldChange> original =
                    sheets.state(sheets.find(from, kind.key(), Sheet.ONLY_TURN)).latestChanges().stream()
                            .filter(change -> !kind.isEditorsOnly(change.list(), change.field()))
                            .toList();
            if (original.isEmpty()) {
                return CopyOutcome.NOTHING_THERE;
            }
            Sheet sheet = sheets.findForUpdate(to, kind.key(), Sheet.ONLY_TURN);
            if (!sheets.state(sheet).isEmpty()) {
                return CopyOutcome.ALREADY_WRITTEN;
            }
            fill(
                    kind,
                    sheet,
                    original.stream()
                            .map(change -> update(sheet, change, author))
                            .toList());
            return CopyOutcome.ALL;
        });
    }

    /**
     * Calls the listeners of this kind with the form's current state, to rebuild the tables that they derive from it.
     */
    public void rebuildProjections(FormKind kind, int networkId, Instant when) {
        transactions.run(() -> {
            Sheet sheet = sheets.findForUpdate(networkId, kind.key(), Sheet.ONLY_TURN);
            SheetState state = sheets.state(sheet);
            listeners.stream()
                    .filter(listener -> sheet.revision() > 0 && listener.kind().equals(kind.key()))
                    .forEach(listener -> listener.onChange(sheet, state, when));
        });
    }

    private static FieldUpdate update(Sheet sheet, FieldChange change, String author) {
        return new FieldUpdate(
                sheet.networkId(),
                sheet.kind(),
                sheet.turn(),
                change.list(),
                change.row(),
                change.field(),
                change.value(),
                sheet.revision(),
                author);
    }

    /** Appends updates that are already validated. */
    private void fill(FormKind kind, Sheet sheet, List<FieldUpdate> updates) {
        if (updates.isEmpty()) {
            return;
        }
        SheetState before = sheets.state(sheet);
        List<FieldUpdate> stored = values.storeNames(kind, updates, before);
        List<FieldChange> changes = new ArrayList<>();
        Map<String, Integer> born = new HashMap<>();
        for (FieldUpdate update : stored) {
            int revision = sheet.revision() + changes.size() + 1;
            int first = born.computeIfAbsent(update.row(), row -> rowCreatedRevision(row, revision, before));
            changes.add(change(update, revision, first));
        }
        SheetState next = before.with(changes);
        FieldUpdateValidator.validate(kind, updates.get(0), next);
        append(kind, sheet, changes, next);
    }

    private FieldChange saveInTransaction(FormKind kind, Field field, FieldUpdate update) {
        Sheet sheet = sheets.findForUpdate(update.networkId(), update.kind(), update.turn());
        if (update.expectedRevision() < 0 || update.expectedRevision() > sheet.revision()) {
            throw new ValidationException(ValidationError.of(update.field(), "innovation.form.problem.version"));
        }
        SheetState state = sheets.state(sheet);
        Optional<FieldChange> now = state.rowIncludingRemoved(update.row()).flatMap(row -> row.cell(update.field()));
        if (now.isPresent() && values.isUnchanged(field, update.value(), now.get())) {
            return now.get();
        }
        if (now.isPresent() && now.get().revision() > update.expectedRevision()) {
            throw new EditConflictException(now.get());
        }
        FieldUpdate stored = values.storeNames(kind, List.of(update), state).get(0);
        FieldChange change = change(stored, sheet.revision() + 1, state);
        SheetState next = state.with(change);
        FieldUpdateValidator.validate(kind, update, next);
        values.updateNames(kind, change, now, next);
        append(kind, sheet, List.of(change), next);
        return change;
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
                clock.instant());
    }

    /** A new row is created by its first change. */
    private static int rowCreatedRevision(String row, int revision, SheetState state) {
        return state.rowIncludingRemoved(row)
                .flatMap(found -> found.cells().values().stream().findFirst())
                .map(FieldChange::rowCreatedRevision)
                .orElse(revision);
    }

    private void append(FormKind kind, Sheet sheet, List<FieldChange> changes, SheetState state) {
        if (changes.isEmpty()) {
            return;
        }
        sheets.append(sheet, changes);
        for (SheetChangeListener listener : listeners) {
            if (listener.kind().isEmpty() || listener.kind().equals(kind.key())) {
                listener.onChange(sheet, state, clock.instant());
            }
        }
    }
}
