package dk.albertslund.innovation.question;

import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.phase.PhaseMove;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reconstructs which question the network had at each position, in its wording at the time it left the position.
 * Derived from the change log and the moves, never stored.
 */
public final class QuestionHistory {
    private final Deque<FieldChange> coming;
    private final Map<String, FieldChange> latest = new HashMap<>();
    private final List<AskedQuestion> asked = new ArrayList<>();

    private QuestionHistory(List<FieldChange> changes) {
        coming = new ArrayDeque<>(changes.stream()
                .sorted(Comparator.comparingInt(FieldChange::revision))
                .toList());
    }

    /**
     * @param changes of the choice and of chosen drafts: at least the values at each move and the current ones
     * @param moves effective moves, oldest first
     * @return in order; the last one is the current question if there is one
     */
    public static List<AskedQuestion> of(List<FieldChange> changes, List<PhaseMove> moves) {
        QuestionHistory questions = new QuestionHistory(changes);
        PhasePosition position = PhasePosition.FIRST;
        for (PhaseMove move : moves) {
            if (!move.to().equals(position)) {
                questions.endAll(position, move.moved());
                position = move.to();
            }
        }
        questions.endAll(position, Instant.MAX);
        return List.copyOf(questions.asked);
    }

    /**
     * Reads the changes that {@link #of} needs, in two statements.
     *
     * @param moves effective moves
     */
    public static List<FieldChange> changes(SheetRepository sheets, Sheet sheet, List<PhaseMove> moves) {
        List<Instant> moments = moves.stream().map(PhaseMove::moved).toList();
        List<FieldChange> choices = sheets.valuesAt(sheet, List.of(Row.SHEET), List.of(QuestionForm.CHOSEN), moments);
        Set<String> drafts = choices.stream()
                .map(FieldChange::value)
                .filter(draft -> !draft.isEmpty())
                .collect(Collectors.toSet());
        List<FieldChange> changes = new ArrayList<>(choices);
        changes.addAll(sheets.valuesAt(sheet, drafts, List.of(QuestionForm.TEXT, Row.REMOVED), moments));
        return changes;
    }

    private void endAll(PhasePosition position, Instant when) {
        while (!coming.isEmpty() && !coming.peek().saved().isAfter(when)) {
            FieldChange change = coming.poll();
            latest.put(change.row() + "/" + change.field(), change);
        }
        FieldChange chosen = latest.get(Row.SHEET + "/" + QuestionForm.CHOSEN);
        String text = chosen == null ? "" : text(chosen.value());
        if (!text.isEmpty()) {
            add(new AskedQuestion(text, position, position, chosen.saved()));
        }
    }

    private String text(String row) {
        boolean isRemoved = value(row, Row.REMOVED).equals("true");
        return isRemoved ? "" : value(row, QuestionForm.TEXT);
    }

    private String value(String row, String field) {
        FieldChange change = latest.get(row + "/" + field);
        return change == null ? "" : change.value();
    }

    private void add(AskedQuestion next) {
        int last = asked.size() - 1;
        if (last >= 0 && asked.get(last).text().equals(next.text())) {
            asked.set(last, asked.get(last).until(next.to()));
        } else {
            asked.add(next);
        }
    }
}
