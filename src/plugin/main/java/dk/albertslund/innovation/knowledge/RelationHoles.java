package dk.albertslund.innovation.knowledge;

import dk.albertslund.innovation.form.FieldVisibility;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Where a network lacks relations: a relation that is much weaker than it needs to be, hardly any relations, or a score
 * far below those of knowledge, not-knowledge and concepts.
 *
 * @param weak the relations that are much too weak
 * @param isFew whether there are fewer than two relations, once relations or scores are written
 * @param isLow whether the latest score of the relations is far below the others
 */
public record RelationHoles(List<Row> weak, boolean isFew, boolean isLow) {
    private static final int WIDTH = 2;
    private static final int FEWEST = 2;

    public RelationHoles {
        weak = List.copyOf(weak);
    }

    public static RelationHoles of(SheetState state) {
        List<Row> relations = state.rows(KnowledgeForm.RELATIONS);
        return new RelationHoles(
                relations.stream().filter(RelationHoles::isWeak).toList(),
                relations.size() < FEWEST
                        && (relations.size() > 0 || DiamondScores.latest(state).isPresent()),
                DiamondScores.latest(state).filter(RelationHoles::isLow).isPresent());
    }

    private static boolean isWeak(Row row) {
        String strength = row.value(KnowledgeForm.STRENGTH);
        String needed = row.value(KnowledgeForm.NEEDED);
        return !strength.isEmpty()
                && !needed.isEmpty()
                && Integer.parseInt(needed) - Integer.parseInt(strength) >= WIDTH;
    }

    private static boolean isLow(Row scores) {
        OptionalDouble others = DiamondScores.CORNERS.stream()
                .filter(corner -> !corner.equals(DiamondScores.RELATIONS))
                .map(scores::value)
                .filter(value -> !value.isEmpty())
                .mapToInt(Integer::parseInt)
                .average();
        String own = scores.value(DiamondScores.RELATIONS);
        return !own.isEmpty() && others.isPresent() && others.getAsDouble() - Integer.parseInt(own) >= WIDTH;
    }

    public int count() {
        return weak.size() + (isFew ? 1 : 0) + (isLow ? 1 : 0);
    }

    /** Asks for one action, with who and when; which relation is weak is said to those only who see its strength. */
    List<Hint> hints(SheetState state) {
        List<Hint> hints = new ArrayList<>();
        weak.forEach(row -> hints.add(new Hint(
                row.id(),
                KnowledgeForm.NEEDED,
                "innovation.form.knowledge.hint.weak",
                List.of(),
                FieldVisibility.EDITORS_ONLY)));
        if (isFew) {
            state.rows(KnowledgeForm.RELATIONS).forEach(only -> hints.add(hint(only.id(), KnowledgeForm.TO, "few")));
        }
        if (isLow) {
            DiamondScores.latest(state).ifPresent(row -> hints.add(hint(row.id(), DiamondScores.RELATIONS, "low")));
        }
        if (count() == 0) {
            return hints;
        }
        if (state.value(KnowledgeForm.ACTION).isEmpty()) {
            hints.add(hint(Row.SHEET, KnowledgeForm.ACTION, "action"));
        } else if (state.value(KnowledgeForm.ACTION_OWNER).isEmpty()
                || state.value(KnowledgeForm.ACTION_DUE).isEmpty()) {
            hints.add(hint(Row.SHEET, KnowledgeForm.ACTION, "who"));
        }
        return hints;
    }

    private static Hint hint(String row, String field, String reason) {
        return new Hint(row, field, "innovation.form.knowledge.hint." + reason, List.of());
    }
}
