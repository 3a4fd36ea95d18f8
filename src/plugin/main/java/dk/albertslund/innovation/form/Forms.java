package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Problem;
import dk.albertslund.innovation.common.Transactions;
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
public final class Forms {
    private final Sheets sheets;
    private final KeptValues values;
    private final List<SheetFollower> followers;
    private final Transactions transactions;
    private final Clock clock;

    public Forms(
            Sheets sheets, KeptValues values, List<SheetFollower> followers, Transactions transactions, Clock clock) {
        this.sheets = sheets;
        this.values = values;
        this.followers = List.copyOf(followers);
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Saves one field. Sending the same value again changes nothing, so a repeated send is harmless.
     *
     * @return the change that now stands in the field
     * @throws InvalidInput when the value may not stand there
     * @throws FieldTaken when somebody else changed this field after the revision that the writer saw
     * @throws RevisionTaken inside another transaction, when somebody else was first; the outermost one is tried again
     */
    public Change save(FormKind kind, Edit edit) {
        Field field = EditRules.field(kind, edit);
        if (edit.turn() < 1 || (edit.turn() != Sheet.ONLY_TURN && !kind.isPerTurn())) {
            throw new InvalidInput(Problem.of(edit.field(), "innovation.form.problem.version"));
        }
        Edit accepted = edit.with(values.accepted(field, edit.value()));
        return transactions.in(() -> saveOnce(kind, field, accepted));
    }

    /** Fills several fields of a fresh sheet at once, for a new network; later values of a field win. */
    public void fill(FormKind kind, List<Edit> edits) {
        transactions.run(() -> {
            Edit first = edits.get(0);
            Sheet sheet = sheets.sheetToWrite(first.networkId(), first.kind(), first.turn());
            fill(kind, sheet, accepted(kind, edits));
        });
    }

    private List<Edit> accepted(FormKind kind, List<Edit> edits) {
        return edits.stream()
                .map(edit -> edit.with(values.accepted(EditRules.field(kind, edit), edit.value())))
                .filter(edit -> !edit.value().isEmpty())
                .toList();
    }

    /**
     * Saves new rows all at once, or none of them. A row that is there already, or was and has been removed, stays as it is:
     * sending the same rows again is harmless.
     *
     * @param edits the fields of the rows; the day until which a name may be kept stands before the name
     * @throws InvalidInput when one of the values may not stand there, or the list is full
     */
    public void add(FormKind kind, List<Edit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        transactions.run(() -> {
            Edit first = edits.get(0);
            Sheet sheet = sheets.sheetToWrite(first.networkId(), first.kind(), first.turn());
            Content content = sheets.content(sheet);
            List<Edit> fresh = edits.stream()
                    .filter(edit -> content.rowEvenRemoved(edit.row()).isEmpty())
                    .toList();
            fill(kind, sheet, accepted(kind, fresh));
        });
    }

    /** Takes rows away together with the names of persons in them; rows that are gone already stay so. */
    public void remove(FormKind kind, List<Edit> removals) {
        if (removals.isEmpty()) {
            return;
        }
        transactions.run(() -> {
            Edit first = removals.get(0);
            Sheet sheet = sheets.sheetToWrite(first.networkId(), first.kind(), first.turn());
            Content content = sheets.content(sheet);
            List<Edit> there = removals.stream()
                    .filter(edit -> content.row(edit.row()).isPresent())
                    .toList();
            there.forEach(edit -> values.erase(kind, content.row(edit.row()).orElseThrow()));
            fill(kind, sheet, accepted(kind, there));
        });
    }

    /**
     * Erases the name of a person in a row; all else in the row stays.
     *
     * @param edit says which field; its value is not looked at
     * @return the change that now stands in the field; nothing when there is no name
     */
    public Optional<Change> anonymise(FormKind kind, Edit edit) {
        return transactions.in(() -> {
            Sheet sheet = sheets.sheetToWrite(edit.networkId(), edit.kind(), edit.turn());
            Content content = sheets.content(sheet);
            Optional<Change> now = content.row(edit.row()).flatMap(row -> row.cell(edit.field()));
            return now.filter(change -> EditRules.field(kind, edit).type() == FieldType.PERSON
                            && !change.value().isEmpty())
                    .map(change -> {
                        values.erase(kind, content.row(edit.row()).orElseThrow());
                        Change next = change(edit.with(change.value()), sheet.revision() + 1, content);
                        keep(kind, sheet, List.of(next), content.with(next));
                        return next;
                    });
        });
    }

    /**
     * Copies one network's form to another network, as the author's; nothing is written over, and what only editors may
     * read stays where it is.
     */
    public Copied copy(FormKind kind, int from, int to, String author) {
        return transactions.in(() -> {
            List<Change> original = sheets.content(sheets.sheet(from, kind.key(), Sheet.ONLY_TURN)).changes().stream()
                    .filter(change -> !kind.isForEditors(change.list(), change.field()))
                    .toList();
            if (original.isEmpty()) {
                return Copied.NOTHING_THERE;
            }
            Sheet sheet = sheets.sheetToWrite(to, kind.key(), Sheet.ONLY_TURN);
            if (!sheets.content(sheet).isEmpty()) {
                return Copied.ALREADY_WRITTEN;
            }
            fill(
                    kind,
                    sheet,
                    original.stream().map(change -> edit(sheet, change, author)).toList());
            return Copied.ALL;
        });
    }

    /** Tells those who follow this kind, and no other, what stands in the network's form. */
    public void retell(FormKind kind, int networkId, Instant when) {
        transactions.run(() -> {
            Sheet sheet = sheets.sheetToWrite(networkId, kind.key(), Sheet.ONLY_TURN);
            Content content = sheets.content(sheet);
            followers.stream()
                    .filter(follower -> sheet.revision() > 0 && follower.kind().equals(kind.key()))
                    .forEach(follower -> follower.written(sheet, content, when));
        });
    }

    private static Edit edit(Sheet sheet, Change change, String author) {
        return new Edit(
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
    private void fill(FormKind kind, Sheet sheet, List<Edit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        Content before = sheets.content(sheet);
        List<Edit> logged = values.logged(kind, edits, before);
        List<Change> changes = new ArrayList<>();
        Map<String, Integer> born = new HashMap<>();
        for (Edit edit : logged) {
            int revision = sheet.revision() + changes.size() + 1;
            int first = born.computeIfAbsent(edit.row(), row -> born(row, revision, before));
            changes.add(change(edit, revision, first));
        }
        Content next = before.with(changes);
        EditRules.requireSense(kind, edits.get(0), next);
        keep(kind, sheet, changes, next);
    }

    private Change saveOnce(FormKind kind, Field field, Edit edit) {
        Sheet sheet = sheets.sheetToWrite(edit.networkId(), edit.kind(), edit.turn());
        if (edit.base() < 0 || edit.base() > sheet.revision()) {
            throw new InvalidInput(Problem.of(edit.field(), "innovation.form.problem.version"));
        }
        Content content = sheets.content(sheet);
        Optional<Change> now = content.rowEvenRemoved(edit.row()).flatMap(row -> row.cell(edit.field()));
        if (now.isPresent() && values.isStanding(field, edit.value(), now.get())) {
            return now.get();
        }
        if (now.isPresent() && now.get().revision() > edit.base()) {
            throw new FieldTaken(now.get());
        }
        Edit logged = values.logged(kind, List.of(edit), content).get(0);
        Change change = change(logged, sheet.revision() + 1, content);
        Content next = content.with(change);
        EditRules.requireSense(kind, edit, next);
        values.follow(kind, change, now, next);
        keep(kind, sheet, List.of(change), next);
        return change;
    }

    private Change change(Edit edit, int revision, Content content) {
        return change(edit, revision, born(edit.row(), revision, content));
    }

    private Change change(Edit edit, int revision, int born) {
        return new Change(
                revision, born, edit.list(), edit.row(), edit.field(), edit.value(), edit.author(), clock.instant());
    }

    /** A row that is not there yet is born with its first change. */
    private static int born(String row, int revision, Content content) {
        return content.rowEvenRemoved(row)
                .flatMap(found -> found.cells().values().stream().findFirst())
                .map(Change::born)
                .orElse(revision);
    }

    private void keep(FormKind kind, Sheet sheet, List<Change> changes, Content content) {
        if (changes.isEmpty()) {
            return;
        }
        sheets.append(sheet, changes);
        for (SheetFollower follower : followers) {
            if (follower.kind().isEmpty() || follower.kind().equals(kind.key())) {
                follower.written(sheet, content, clock.instant());
            }
        }
    }
}
