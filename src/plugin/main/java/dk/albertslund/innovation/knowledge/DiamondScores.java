package dk.albertslund.innovation.knowledge;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The scores of the four corners of Darsø's innovation diamond, from 1 to 5, taken from time to time. */
public final class DiamondScores {
    public static final String TAKEN_ON = "takenOn";
    public static final String RELATIONS = "relationScore";
    public static final String NOT_KNOWLEDGE = "notKnowledgeScore";
    public static final String CONCEPTS = "conceptScore";
    public static final String KNOWLEDGE = "knowledgeScore";
    /** In the order in which the diamond is drawn: top, right, bottom, left. */
    public static final List<String> CORNERS = List.of(RELATIONS, NOT_KNOWLEDGE, CONCEPTS, KNOWLEDGE);

    private static final int MOST = 50;
    /** The highest score. */
    public static final int SCALE = 5;

    private DiamondScores() {}

    static Section section() {
        RowList scores = RowList.of(
                KnowledgeForm.SCORES,
                MOST,
                Field.date(TAKEN_ON).required(),
                Field.scale(KNOWLEDGE, SCALE),
                Field.scale(NOT_KNOWLEDGE, SCALE),
                Field.scale(RELATIONS, SCALE),
                Field.scale(CONCEPTS, SCALE));
        return Section.of(KnowledgeForm.SCORES, scores.readAsCards().measuredOn(TAKEN_ON));
    }

    /** The row of scores with the latest day. */
    public static Optional<Row> latest(SheetState state) {
        return state.rows(KnowledgeForm.SCORES).stream()
                .filter(row -> !row.value(TAKEN_ON).isEmpty())
                .max(Comparator.comparing(row -> row.value(TAKEN_ON)));
    }

    /** What is drawn of the two latest days with a score, the latest first; of several rows of one day the last one counts. */
    public static List<Diamond> latestTwo(SheetState state) {
        Map<String, Diamond> byDay = new TreeMap<>(Comparator.reverseOrder());
        state.rows(KnowledgeForm.SCORES).stream()
                .map(Diamond::of)
                .filter(diamond -> !diamond.day().isEmpty() && diamond.isScored())
                .forEach(diamond -> byDay.put(diamond.day(), diamond));
        return byDay.values().stream().limit(2).toList();
    }
}
