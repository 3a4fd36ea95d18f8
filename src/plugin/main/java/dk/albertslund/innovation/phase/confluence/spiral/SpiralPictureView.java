package dk.albertslund.innovation.phase.confluence.spiral;

import dk.albertslund.innovation.phase.SpiralGeometry;
import java.util.List;

/**
 * The spiral picture: phases around the spiral, stops, and lines between them.
 *
 * @param said text alternative of the picture
 * @param ways lines between the stops
 */
public record SpiralPictureView(
        String said, List<SpiralMarkView> phases, List<SpiralLineView> ways, List<SpiralMarkView> stops) {
    /** Less than the width, as the names are at the sides. */
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

    /** Whether a line leads on in the present turn. */
    public boolean hasCurrentTurn() {
        return ways.stream().anyMatch(way -> way.isCurrent() && !way.kind().equals("back"));
    }

    /** Whether a line leads on in an earlier turn. */
    public boolean hasEarlierTurn() {
        return ways.stream().anyMatch(way -> !way.isCurrent() && !way.kind().equals("back"));
    }

    /** Whether a line leads back to a new turn. */
    public boolean hasWayBack() {
        return ways.stream().anyMatch(way -> way.kind().equals("back"));
    }

    /** Whether a line passes over a phase. */
    public boolean hasSkip() {
        return ways.stream().anyMatch(way -> way.kind().equals("skip"));
    }
}
