package dk.albertslund.devhost.browser.layout;

import java.awt.Color;
import java.awt.image.BufferedImage;

/**
 * Two pictures, compared by the average colours of blocks of 4 × 4 pixels: edges that another version of the browser
 * smooths differently are no difference. Only blocks with something on them count, so that an empty margin does not hide
 * a change.
 */
final class PictureComparison {
    private static final int BLOCK = 4;
    /** Of width and height, in pixels. */
    private static final int MOST_SIZE_DIFFERENCE = 4;
    /** Of a channel, of 255. */
    private static final int MOST_COLOUR_DIFFERENCE = 12;
    /** Of the blocks with something on them. */
    private static final double MOST_DIFFERENT = 0.01;

    private final BufferedImage kept;
    private final BufferedImage actual;
    private final BufferedImage difference;
    private final int background;
    private int drawn;
    private int different;

    PictureComparison(BufferedImage kept, BufferedImage actual) {
        this.kept = kept;
        this.actual = actual;
        this.background = kept.getRGB(kept.getWidth() - 1, kept.getHeight() - 1);
        this.difference = new BufferedImage(actual.getWidth(), actual.getHeight(), BufferedImage.TYPE_INT_RGB);
        difference.getGraphics().drawImage(actual, 0, 0, null);
        compareBlocks();
    }

    private void compareBlocks() {
        int width = Math.min(kept.getWidth(), actual.getWidth());
        int height = Math.min(kept.getHeight(), actual.getHeight());
        for (int y = 0; y + BLOCK <= height; y += BLOCK) {
            for (int x = 0; x + BLOCK <= width; x += BLOCK) {
                Color before = average(kept, x, y);
                Color now = average(actual, x, y);
                if (!isAlike(before, new Color(background)) || !isAlike(now, new Color(background))) {
                    drawn++;
                }
                if (!isAlike(before, now)) {
                    different++;
                    mark(x, y);
                }
            }
        }
    }

    private static Color average(BufferedImage picture, int left, int top) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                Color pixel = new Color(picture.getRGB(x, y));
                red += pixel.getRed();
                green += pixel.getGreen();
                blue += pixel.getBlue();
            }
        }
        int pixels = BLOCK * BLOCK;
        return new Color(red / pixels, green / pixels, blue / pixels);
    }

    private static boolean isAlike(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) <= MOST_COLOUR_DIFFERENCE
                && Math.abs(one.getGreen() - other.getGreen()) <= MOST_COLOUR_DIFFERENCE
                && Math.abs(one.getBlue() - other.getBlue()) <= MOST_COLOUR_DIFFERENCE;
    }

    private void mark(int left, int top) {
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                difference.setRGB(x, y, Color.MAGENTA.getRGB());
            }
        }
    }

    boolean isDifferent() {
        return isOfAnotherSize() || different > drawn * MOST_DIFFERENT;
    }

    private boolean isOfAnotherSize() {
        return Math.abs(kept.getWidth() - actual.getWidth()) > MOST_SIZE_DIFFERENCE
                || Math.abs(kept.getHeight() - actual.getHeight()) > MOST_SIZE_DIFFERENCE;
    }

    /** The actual picture with the blocks that differ in magenta. */
    BufferedImage difference() {
        return difference;
    }

    @Override
    public String toString() {
        return String.format(
                "%d of %d blocks differ, %d × %d px instead of %d × %d",
                different, drawn, actual.getWidth(), actual.getHeight(), kept.getWidth(), kept.getHeight());
    }
}
