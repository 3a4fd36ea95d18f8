package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.phase.Spiral;
import java.util.List;

/** What is drawn: the phases round the spiral, the ways that the network went, and its stops on them. */
public final class SpiralPictureView {
    /** Names stand at the sides, so the picture need not be as high as it is wide. */
    private static final int HEIGHT = Spiral.SIZE - 240;

    private final String said;
    private final List<SpiralMarkView> phases;
    private final List<SpiralLineView> ways;
    private final List<SpiralMarkView> stops;

    SpiralPictureView(String said, List<SpiralMarkView> phases, List<SpiralLineView> ways, List<SpiralMarkView> stops) {
        this.said = said;
        this.phases = phases;
        this.ways = ways;
        this.stops = stops;
    }

    /** The picture in a sentence. */
    public String getSaid() {
        return said;
    }

    /** An SVG {@code viewBox}. */
    public String getBox() {
        return -Spiral.SIZE / 2 + " " + -HEIGHT / 2 + " " + Spiral.SIZE + " " + HEIGHT;
    }

    public int getHeight() {
        return HEIGHT;
    }

    /** An SVG {@code viewBox} without the names beside the spiral. */
    public String getSquare() {
        return -HEIGHT / 2 + " " + -HEIGHT / 2 + " " + HEIGHT + " " + HEIGHT;
    }

    public List<SpiralMarkView> getPhases() {
        return phases;
    }

    public List<SpiralLineView> getWays() {
        return ways;
    }

    public boolean isTravelled() {
        return !ways.isEmpty();
    }

    public List<SpiralMarkView> getStops() {
        return stops;
    }
}
