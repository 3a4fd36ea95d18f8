package dk.albertslund.innovation.phase.confluence.spiral;

/**
 * Line from one stop to the next.
 *
 * @param points points of an SVG {@code polyline}
 * @param kind {@code next}, {@code skip} or {@code back}
 * @param isCurrent whether it leads into the present turn or on in it
 */
public record SpiralLineView(String points, String kind, boolean isCurrent) {
    /** The kind's SVG {@code stroke-dasharray}, for printing. */
    public String dashes() {
        switch (kind) {
            case "back":
                return "10 5";
            case "skip":
                return "2 6";
            default:
                return "none";
        }
    }
}
