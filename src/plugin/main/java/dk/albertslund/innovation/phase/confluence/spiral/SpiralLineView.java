package dk.albertslund.innovation.phase.confluence.spiral;

/**
 * The way from one stop to the next.
 *
 * @param points as in an SVG {@code polyline}
 * @param kind {@code next}, {@code skip} or {@code back}
 */
public record SpiralLineView(String points, String kind) {
    /** What tells the kind on paper, as an SVG {@code stroke-dasharray}. */
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
