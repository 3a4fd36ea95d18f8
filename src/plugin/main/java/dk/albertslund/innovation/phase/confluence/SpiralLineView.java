package dk.albertslund.innovation.phase.confluence;

/** The way from one stop to the next. */
public final class SpiralLineView {
    private final String points;
    private final String kind;

    SpiralLineView(String points, String kind) {
        this.points = points;
        this.kind = kind;
    }

    /** As in an SVG {@code polyline}. */
    public String getPoints() {
        return points;
    }

    /** {@code next}, {@code skip} or {@code back}. */
    public String getKind() {
        return kind;
    }

    /** What tells the kind on paper, as an SVG {@code stroke-dasharray}. */
    public String getDashes() {
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
