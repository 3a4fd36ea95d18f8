package dk.albertslund.innovation.question;

import dk.albertslund.innovation.form.Row;
import java.util.List;

/**
 * The six marks of a good question that people have ticked for a draft: only people can tell.
 *
 * @param ticked how many of them
 */
public record Marks(int ticked) {
    public static final List<String> KEYS =
            List.of("hasVision", "answerUnknown", "short", "clear", "motivating", "noSolutionInside");

    /** One tick for what are three now; where it stands it counts as these three. */
    public static final String THREE_IN_ONE = "shortClearMotivating";

    private static final List<String> THE_THREE = List.of("short", "clear", "motivating");

    public static Marks of(Row draft) {
        return new Marks(
                (int) KEYS.stream().filter(mark -> isTicked(mark, draft)).count());
    }

    private static boolean isTicked(String mark, Row draft) {
        return draft.isTicked(mark) || (THE_THREE.contains(mark) && draft.isTicked(THREE_IN_ONE));
    }

    public boolean isChecked() {
        return missing() == 0;
    }

    public int missing() {
        return KEYS.size() - ticked;
    }
}
