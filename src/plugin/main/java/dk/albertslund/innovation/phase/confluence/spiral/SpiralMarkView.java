package dk.albertslund.innovation.phase.confluence.spiral;

import dk.albertslund.innovation.common.StrokedNumber;
import dk.albertslund.innovation.phase.SpiralGeometry;
import java.util.List;
import java.util.Locale;

/**
 * A marker in the picture: a phase around the spiral, or a stop on it.
 *
 * @param number of the phase, printed in exports; empty for a stop
 * @param url the phase's page; empty without one, and for a stop
 */
public record SpiralMarkView(SpiralGeometry.Point point, String number, String name, String url, boolean isCurrent) {
    private static final int BESIDE = 4;

    public String x() {
        return length(point.x());
    }

    public String y() {
        return length(point.y());
    }

    private static String length(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    /** The number as an SVG {@code path}. */
    public String strokes() {
        return StrokedNumber.path(number, point.x(), point.y());
    }

    /** The name in up to two lines, to fit beside the number. */
    public List<String> words() {
        return List.of(name.split("(?<=\\S) (?=og |and )", 2));
    }

    /** Horizontal start of the name; its end when the name is to the left. */
    public String nameX() {
        return length(point.x() + (isLeft() ? -BESIDE : BESIDE));
    }

    public boolean isLeft() {
        return point.x() < 0;
    }
}
