package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.common.StrokedNumber;
import dk.albertslund.innovation.phase.Spiral;
import java.util.List;
import java.util.Locale;

/** A numbered place in the picture: a phase outside the spiral, or a stop on it. */
public final class SpiralMarkView {
    private static final int BESIDE = 20;

    private final Spiral.Point point;
    private final String number;
    private final String name;
    private final boolean current;

    SpiralMarkView(Spiral.Point point, String number, String name, boolean current) {
        this.point = point;
        this.number = number;
        this.name = name;
        this.current = current;
    }

    public String getX() {
        return length(point.x());
    }

    public String getY() {
        return length(point.y());
    }

    private static String length(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    public String getNumber() {
        return number;
    }

    /** The number as an SVG {@code path}. */
    public String getStrokes() {
        return StrokedNumber.path(number, point.x(), point.y());
    }

    public String getName() {
        return name;
    }

    /** The name in lines short enough to stand beside the number. */
    public List<String> getWords() {
        return List.of(name.split("(?<=\\S) (?=og |and )", 2));
    }

    /** Where the name begins, or ends when it stands to the left. */
    public String getNameX() {
        return length(point.x() + (isLeft() ? -BESIDE : BESIDE));
    }

    public boolean isLeft() {
        return point.x() < 0;
    }

    public boolean isCurrent() {
        return current;
    }
}
