package dk.albertslund.innovation.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws a number as an SVG path instead of text, so that exporters without SVG support leave out the whole picture and
 * print no stray digits.
 */
public final class StrokedNumber {
    /** Height of the number, in units of the SVG view box. */
    public static final double HEIGHT = 10;

    private static final double STEP = HEIGHT / 8;
    private static final double WIDTH = 4 * STEP;
    private static final double GAP = 2 * STEP;

    /** Glyphs as polylines: each point is two digits (x right, y down); a bar lifts the pen. */
    private static final Map<Character, String> SIGNS = Map.ofEntries(
            Map.entry('0', "00 40 48 08 00"),
            Map.entry('1', "12 30 38"),
            Map.entry('2', "00 40 44 04 08 48"),
            Map.entry('3', "00 40 48 08|44 14"),
            Map.entry('4', "00 04 44|40 48"),
            Map.entry('5', "40 00 04 44 48 08"),
            Map.entry('6', "40 00 08 48 44 04"),
            Map.entry('7', "00 40 18"),
            Map.entry('8', "00 40 48 08 00|04 44"),
            Map.entry('9', "44 04 00 40 48 08"),
            Map.entry('\u2192', "04 44|21 44 27"));

    private StrokedNumber() {}

    /**
     * @param number digits, or an arrow to the right
     * @param x the horizontal centre of the number
     * @return the {@code d} attribute of an SVG {@code path}
     */
    public static String path(String number, double x, double y) {
        double left = x - (number.length() * (WIDTH + GAP) - GAP) / 2;
        List<String> strokes = new ArrayList<>();
        for (int place = 0; place < number.length(); place++) {
            strokes.add(glyph(number.charAt(place), left + place * (WIDTH + GAP), y - HEIGHT / 2));
        }
        return String.join(" ", strokes);
    }

    private static String glyph(char sign, double left, double top) {
        if (!SIGNS.containsKey(sign)) {
            throw new IllegalArgumentException("No strokes for " + sign);
        }
        List<String> points = new ArrayList<>();
        for (String stroke : SIGNS.get(sign).split("\\|")) {
            String pen = "M";
            for (String point : stroke.split(" ")) {
                points.add(pen + length(left + (point.charAt(0) - '0') * STEP) + ","
                        + length(top + (point.charAt(1) - '0') * STEP));
                pen = "L";
            }
        }
        return String.join(" ", points);
    }

    private static String length(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
