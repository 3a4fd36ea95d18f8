package dk.albertslund.innovation.knowledge.confluence;

import java.util.List;

/**
 * The innovation diamond with the scores of the latest day, and of the one before.
 *
 * @param day the latest day; empty while nothing is scored
 * @param dayBefore empty while there is one day only
 * @param corners from the top and clockwise
 * @param rings one for each score
 * @param now points of the latest day
 * @param before points of the day before; empty while there is one day only
 * @param said text alternative of the picture
 */
public record DiamondView(
        String day,
        String dayBefore,
        List<DiamondCornerView> corners,
        List<String> rings,
        String now,
        String before,
        String said) {
    public boolean isDrawn() {
        return !day.isEmpty();
    }

    public boolean isCompared() {
        return !dayBefore.isEmpty();
    }
}
