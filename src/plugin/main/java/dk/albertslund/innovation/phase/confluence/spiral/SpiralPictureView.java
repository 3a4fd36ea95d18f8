package dk.albertslund.innovation.phase.confluence.spiral;

import dk.albertslund.innovation.phase.SpiralGeometry;
import java.util.List;

/**
 * What is drawn: the phases round the spiral, the ways that the network went, and its stops on them.
 *
 * @param said the picture in a sentence
 */
public record SpiralPictureView(
        String said, List<SpiralMarkView> phases, List<SpiralLineView> ways, List<SpiralMarkView> stops) {
    /** Names stand at the sides, so the picture need not be as high as it is wide. */
    private static final int HEIGHT = SpiralGeometry.SIZE - 240;

    /** An SVG {@code viewBox}. */
    public String box() {
        return -SpiralGeometry.SIZE / 2 + " " + -HEIGHT / 2 + " " + SpiralGeometry.SIZE + " " + HEIGHT;
    }

    public int height() {
        return HEIGHT;
    }

    /** An SVG {@code viewBox} without the names beside the spiral. */
    public String square() {
        return -HEIGHT / 2 + " " + -HEIGHT / 2 + " " + HEIGHT + " " + HEIGHT;
    }

    public boolean isTravelled() {
        return !ways.isEmpty();
    }
}
