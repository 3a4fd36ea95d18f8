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

/** The one way in for everything people write: checks it, keeps it, and tells those who follow the sheet. */
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
     * Saves one field. Sending the same value again changes nothing, so a repeated send is harmless.
     *
     * @return the change that now stands in the field
     * @throws ValidationException when the value may not stand there
     * @throws EditConflictException when somebody else changed this field after the revision that the writer saw
     * @throws RevisionConflictException inside another transaction, when somebody else was first; the outermost one is tried again
     */
    public FieldChange save(FormKind kind, FieldUpdate update) {
        Field field = FieldUpdateValidator.field(kind, update);
        if (update.turn() < 1 || (update.turn() != Sheet.ONLY_TURN && !kind.isPerTurn())) {
            throw new ValidationException(ValidationError.of(update.field(), "innovation.form.problem.version"));
        }
        FieldUpdate accepted = update.with(values.accepted(field, update.value()));
        return transactions.in(() -> saveOnce(kind, field, accepted));
    }

    /** Fills several fields of a fresh sheet at once, for a new network; later values of a field win. */
    public void fill(FormKind kind, List<FieldUpdate> edits) {
        transactions.run(() -> {
            FieldUpdate first = edits.get(0);
            Sheet sheet = sheets.sheetToWrite(first.networkId(), first.kind(), first.turn());
            fill(kind, sheet, accepted(kind, edits));
        });
    }

    private List<FieldUpdate> accepted(FormKind kind, List<FieldUpdate> edits) {
        return edits.stream()
                .map(update -> update.with(values.accepted(FieldUpdateValidator.field(kind, update), update.value())))
                .filter(update -> !update.value().isEmpty())
                .toList();
    }

    /**
     * Saves new rows all at once, or none of them. A row that is there already, or was and has been removed, stays as it is:
     * sending the same rows again is harmless.
     *
     * @param edits the fields of the rows; the day until which a name may be kept stands before the name
     * @throws ValidationException when one of the values may not stand there, or the list is full
     */
    public void add(FormKind kind, List<FieldUpdate> edits) {
        if (edits.isEmpty()) {
            return;
        }
        transactions.run(() -> {
            FieldUpdate first = edits.get(0);
            Sheet sheet = sheets.sheetToWrite(first.networkId(), first.kind(), first.turn());
            SheetState state = sheets.state(sheet);
            List<FieldUpdate> fresh = edits.stream()
                    .filter(update -> state.rowEvenRemoved(update.row()).isEmpty())
                    .toList();
            fill(kind, sheet, accepted(kind, fresh));
        });
    }

    /** Takes rows away together with the names of persons in them; rows that are gone already stay so. */
    public void remove(FormKind kind, List<FieldUpdate> removals) {
        if (removals.isEmpty()) {
            return;
        }
        transactions.run(() -> {
            FieldUpdate first = removals.get(0);
            Sheet sheet = sheets.sheetToWrite(first.networkId(), first.kind(), first.turn());
            SheetState state = sheets.state(sheet);
            List<FieldUpdate> there = removals.stream()
                    .filter(update -> state.row(update.row()).isPresent())
                    .toList();
            there.forEach(update -> values.erase(kind, state.row(update.row()).orElseThrow()));
            fill(kind, sheet, accepted(kind, there));
        });
    }

    /**
     * Erases the name of a person in a row; all else in the row stays.
     *
     * @param update says which field; its value is not looked at
     * @return the change that now stands in the field; nothing when there is no name
     */
    public Optional<FieldChange> anonymise(FormKind kind, FieldUpdate update) {
        return transactions.in(() -> {
            Sheet sheet = sheets.sheetToWrite(update.networkId(), update.kind(), update.turn());
            SheetState state = sheets.state(sheet);
            Optional<FieldChange> now = state.row(update.row()).flatMap(row -> row.cell(update.field()));
            return now.filter(change -> FieldUpdateValidator.field(kind, update).type() == FieldType.PERSON
                            && !change.value().isEmpty())
                    .map(change -> {
                        values.erase(kind, state.row(update.row()).orElseThrow());
                        FieldChange next = change(update.with(change.value()), sheet.revision() + 1, state);
                        keep(kind, sheet, List.of(next), state.with(next));
                        return next;
                    });
        });
    }

    /**
     * Copies one network's form to another network, as the author's; nothing is written over, and what only editors may
     * read stays where it is.
     */
    public CopyOutcome copy(FormKind kind, int from, int to, String author) {
        return transactions.in(() -> {
            List<FieldChange> original =
                    sheets.state(sheets.sheet(from, kind.key(), Sheet.ONLY_TURN)).changes().stream()
                            .filter(change -> !kind.isForEditors(change.list(), change.field()))
                            .toList();
            if (original.isEmpty()) {
                return CopyOutcome.NOTHING_THERE;
            }
            Sheet sheet = sheets.sheetToWrite(to, kind.key(), Sheet.ONLY_TURN);
            if (!sheets.state(sheet).isEmpty()) {
                return CopyOutcome.ALREADY_WRITTEN;
            }
            fill(
                    kind,
                    sheet,
                    original.stream().map(change -> edit(sheet, change, author)).toList());
            return CopyOutcome.ALL;
        });
    }

    /** Tells those who follow this kind, and no other, what stands in the network's form. */
    public void retell(FormKind kind, int networkId, Instant when) {
        transactions.run(() -> {
            Sheet sheet = sheets.sheetToWrite(networkId, kind.key(), Sheet.ONLY_TURN);
            SheetState state = sheets.state(sheet);
            listeners.stream()
                    .filter(listener -> sheet.revision() > 0 && listener.kind().equals(kind.key()))
                    .forEach(listener -> listener.written(sheet, state, when));
        });
    }

    private static FieldUpdate edit(Sheet sheet, FieldChange change, String author) {
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

    /** The values have been accepted. */
    private void fill(FormKind kind, Sheet sheet, List<FieldUpdate> edits) {
        if (edits.isEmpty()) {
            return;
        }
        SheetState before = sheets.state(sheet);
        List<FieldUpdate> logged = values.logged(kind, edits, before);
        List<FieldChange> changes = new ArrayList<>();
        Map<String, Integer> born = new HashMap<>();
        for (FieldUpdate update : logged) {
            int revision = sheet.revision() + changes.size() + 1;
            int first = born.computeIfAbsent(update.row(), row -> born(row, revision, before));
            changes.add(change(update, revision, first));
        }
        SheetState next = before.with(changes);
        FieldUpdateValidator.requireSense(kind, edits.get(0), next);
        keep(kind, sheet, changes, next);
    }

    private FieldChange saveOnce(FormKind kind, Field field, FieldUpdate update) {
        Sheet sheet = sheets.sheetToWrite(update.networkId(), update.kind(), update.turn());
        if (update.base() < 0 || update.base() > sheet.revision()) {
            throw new ValidationException(ValidationError.of(update.field(), "innovation.form.problem.version"));
        }
        SheetState state = sheets.state(sheet);
        Optional<FieldChange> now = state.rowEvenRemoved(update.row()).flatMap(row -> row.cell(update.field()));
        if (now.isPresent() && values.isStanding(field, update.value(), now.get())) {
            return now.get();
        }
        if (now.isPresent() && now.get().revision() > update.base()) {
            throw new EditConflictException(now.get());
        }
        FieldUpdate logged = values.logged(kind, List.of(update), state).get(0);
        FieldChange change = change(logged, sheet.revision() + 1, state);
        SheetState next = state.with(change);
        FieldUpdateValidator.requireSense(kind, update, next);
        values.follow(kind, change, now, next);
        keep(kind, sheet, List.of(change), next);
        return change;
    }

    private FieldChange change(FieldUpdate update, int revision, SheetState state) {
        return change(update, revision, born(update.row(), revision, state));
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

    /** A row that is not there yet is born with its first change. */
    private static int born(String row, int revision, SheetState state) {
        return state.rowEvenRemoved(row)
                .flatMap(found -> found.cells().values().stream().findFirst())
                .map(FieldChange::born)
                .orElse(revision);
    }

    private void keep(FormKind kind, Sheet sheet, List<FieldChange> changes, SheetState state) {
        if (changes.isEmpty()) {
            return;
        }
        sheets.append(sheet, changes);
        for (SheetChangeListener listener : listeners) {
            if (listener.kind().isEmpty() || listener.kind().equals(kind.key())) {
                listener.written(sheet, state, clock.instant());
            }
        }
    }
}
