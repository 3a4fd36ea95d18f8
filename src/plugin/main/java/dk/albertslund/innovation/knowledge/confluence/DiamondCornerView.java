package dk.albertslund.innovation.knowledge.confluence;

/**
 * A corner of the innovation diamond.
 *
 * @param x of its name, beside the highest score
 * @param y of its name
 * @param anchor {@code text-anchor} of its name
 * @param dotX of its score of the latest day
 * @param dotY of its score of the latest day
 * @param now the score of the latest day, or a dash
 * @param before the score of the day before, or a dash
 */
public record DiamondCornerView(
        String label, int x, int y, String anchor, int dotX, int dotY, String now, String before) {
    /** Whether it stands anywhere but in the middle, where nothing is written. */
    public boolean isScored() {
        return dotX != 0 || dotY != 0;
    }
}
