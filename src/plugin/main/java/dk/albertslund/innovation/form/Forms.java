package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Problem;
import dk.albertslund.innovation.common.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The one way in for everything people write: checks it, keeps it, and tells those who follow the sheet. */
@Component
public final class Forms {
    private static final int TRIES = 5;

    private final Sheets sheets;
    private final FieldRules rules;
    private final List<SheetFollower> followers;
    private final Transactions transactions;
    private final Clock clock;

    public Forms(
            Sheets sheets, FieldRules rules, List<SheetFollower> followers, Transactions transactions, Clock clock) {
        this.sheets = sheets;
        this.rules = rules;
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
     */
    public Change save(FormKind kind, Edit edit) {
        Field field = field(kind, edit);
        if (edit.turn() < 1 || (edit.turn() != Sheet.ONLY_TURN && !kind.isPerTurn())) {
            throw new InvalidInput(Problem.of(edit.field(), "innovation.form.problem.version"));
        }
        String value = rules.accepted(field, edit.value());
        return again(() -> transactions.in(() -> saveOnce(kind, edit, value)));
    }

    /** Fills several fields of a fresh sheet at once, for a new network; later values of a field win. */
    public void fill(FormKind kind, List<Edit> edits) {
        again(() -> transactions.in(() -> {
            Edit first = edits.get(0);
            Sheet sheet = sheets.sheetToWrite(first.networkId(), first.kind(), first.turn());
            Stream<Edit> accepted =
                    edits.stream().map(edit -> edit.with(rules.accepted(field(kind, edit), edit.value())));
            fill(kind, sheet, accepted.filter(edit -> !edit.value().isEmpty()).toList());
            return null;
        }));
    }

    /**
     * Copies one network's form to another network, as the author's; nothing is written over, and what only editors may
     * read stays where it is.
     */
    public Copied copy(FormKind kind, int from, int to, String author) {
        return again(() -> transactions.in(() -> {
            List<Change> original = sheets.content(sheets.sheet(from, kind.key(), Sheet.ONLY_TURN)).changes().stream()
                    .filter(change -> !kind.isForEditors(change.field()))
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
        }));
    }

    /** Tells those who follow this kind, and no other, what stands in the network's form. */
    public void retell(FormKind kind, int networkId, Instant when) {
        again(() -> transactions.in(() -> {
            Sheet sheet = sheets.sheetToWrite(networkId, kind.key(), Sheet.ONLY_TURN);
            Content content = sheets.content(sheet);
            followers.stream()
                    .filter(follower -> sheet.revision() > 0 && follower.kind().equals(kind.key()))
                    .forEach(follower -> follower.written(sheet, content, when));
            return null;
        }));
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
        List<Change> changes = new ArrayList<>();
        Content content = sheets.content(sheet);
        for (Edit edit : edits) {
            Change change = change(edit, edit.value(), sheet.revision() + changes.size() + 1, content);
            changes.add(change);
            content = content.with(change);
        }
        keep(kind, sheet, changes, content);
    }

    private static Field field(FormKind kind, Edit edit) {
        boolean isSheetRow = edit.row().equals(Row.SHEET);
        if (isSheetRow != edit.list().isEmpty()) {
            throw new InvalidInput(Problem.of(edit.field(), "innovation.form.problem.field"));
        }
        if (!isSheetRow) {
            requireUuid(edit);
            if (edit.field().equals(Row.REMOVED) && kind.list(edit.list()).isPresent()) {
                return Field.yesNo(Row.REMOVED);
            }
        }
        return kind.field(edit.list(), edit.field())
                .orElseThrow(() -> new InvalidInput(Problem.of(edit.field(), "innovation.form.problem.field")));
    }

    private static void requireUuid(Edit edit) {
        try {
            UUID.fromString(edit.row());
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(Problem.of(edit.field(), "innovation.form.problem.row"));
        }
    }

    private <T> T again(Supplier<T> save) {
        for (int attempt = 1; ; attempt++) {
            try {
                return save.get();
            } catch (RevisionTaken taken) {
                if (attempt == TRIES) {
                    throw taken;
                }
            }
        }
    }

    private Change saveOnce(FormKind kind, Edit edit, String value) {
        Sheet sheet = sheets.sheetToWrite(edit.networkId(), edit.kind(), edit.turn());
        if (edit.base() < 0 || edit.base() > sheet.revision()) {
            throw new InvalidInput(Problem.of(edit.field(), "innovation.form.problem.version"));
        }
        Content content = sheets.content(sheet);
        Optional<Change> now = content.rowEvenRemoved(edit.row()).flatMap(row -> row.cell(edit.field()));
        if (now.isPresent() && now.get().value().equals(value)) {
            return now.get();
        }
        if (now.isPresent() && now.get().revision() > edit.base()) {
            throw new FieldTaken(now.get());
        }
        Change change = change(edit, value, sheet.revision() + 1, content);
        Content next = content.with(change);
        requireSense(kind, edit, next);
        keep(kind, sheet, List.of(change), next);
        return change;
    }

    private Change change(Edit edit, String value, int revision, Content content) {
        int born = content.rowEvenRemoved(edit.row())
                .flatMap(row -> row.cells().values().stream().findFirst())
                .map(Change::born)
                .orElse(revision);
        return new Change(revision, born, edit.list(), edit.row(), edit.field(), value, edit.author(), clock.instant());
    }

    private static void requireSense(FormKind kind, Edit edit, Content next) {
        List<Problem> problems = new ArrayList<>(kind.disagreements(next));
        kind.list(edit.list())
                .filter(list -> next.rows(list.key()).size() > list.mostRows())
                .ifPresent(list ->
                        problems.add(Problem.of(edit.field(), "innovation.form.problem.rows", list.mostRows())));
        kind.field(edit.list(), edit.field())
                .filter(field -> field.type() == FieldType.ROW)
                .map(field ->
                        next.row(edit.row()).map(row -> row.value(field.key())).orElse(""))
                .filter(id -> !id.isEmpty() && next.row(id).isEmpty())
                .ifPresent(id -> problems.add(Problem.of(edit.field(), "innovation.form.problem.row")));
        InvalidInput.throwIfAny(problems);
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
