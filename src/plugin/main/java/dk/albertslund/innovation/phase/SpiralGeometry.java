package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.model.ContinuationStep;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Geometry of the spiral picture: one seventh of a revolution per phase, one revolution per turn, from the centre
 * outwards. Going back to a phase continues to it further out. Units are those of the SVG view box, which is {@link
 * #SIZE} wide and high with the origin at its centre.
 */
public final class SpiralGeometry {
    /** Includes the phases' numbers and names around the spiral. */
    public static final int SIZE = 640;

    private static final double INNERMOST = 34;
    private static final double OUTERMOST = 150;
    private static final double WIDEST_RING = 58;
    private static final double NUMBERS = OUTERMOST + 24;
    private static final double ROUND = 2 * Math.PI;
    private static final double PHASES = Phase.values().length;
    private static final double STEP = ROUND / 72;
    private static final double SPREAD = 0.5;

    private final List<PhaseMove> moves;
    private final double ring;

    private SpiralGeometry(List<PhaseMove> moves) {
        this.moves = moves;
        double rounds = position().turn();
        this.ring = Math.min(WIDEST_RING, (OUTERMOST - INNERMOST) / rounds);
    }

    /** @param moves effective moves, oldest first */
    public static SpiralGeometry of(List<PhaseMove> moves) {
        return new SpiralGeometry(List.copyOf(moves));
    }

    /** A point; {@code x} grows to the right and {@code y} downwards. */
    public record Point(double x, double y) {
        private static Point at(double angle, double radius) {
            return new Point(radius * Math.sin(angle), -radius * Math.cos(angle));
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
        }
    }

    /** A visit to a phase; numbered from 1 in order. */
    public record Stop(int number, PhasePosition position, Optional<ContinuationStep> step, Point point) {}

    /** The path from one stop to the next. */
    public record Leg(PhaseMove move, List<Point> line) {}

    /** The network's current position. */
    public PhasePosition position() {
        return moves.isEmpty()
                ? PhasePosition.FIRST
                : moves.get(moves.size() - 1).to();
    }

    public List<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        stops.add(stop(1, moves.isEmpty() ? PhasePosition.FIRST : moves.get(0).from(), Optional.empty()));
        for (PhaseMove move : moves) {
            stops.add(stop(stops.size() + 1, move.to(), move.details().step()));
        }
        return stops;
    }

    private Stop stop(int number, PhasePosition position, Optional<ContinuationStep> step) {
        return new Stop(number, position, step, onSpiral(angle(position, step)));
    }

    public List<Leg> legs() {
        List<Leg> legs = new ArrayList<>();
        Optional<ContinuationStep> before = Optional.empty();
        for (PhaseMove move : moves) {
            Optional<ContinuationStep> step = move.details().step();
            legs.add(new Leg(move, line(angle(move.from(), before), angle(move.to(), step))));
            before = step;
        }
        return legs;
    }

    private List<Point> line(double from, double to) {
        List<Point> line = new ArrayList<>();
        int steps = Math.max(1, (int) Math.round(Math.abs(to - from) / STEP));
        for (int step = 0; step <= steps; step++) {
            line.add(onSpiral(from + (to - from) * step / steps));
        }
        return line;
    }

    /** Position of the phase's number, outside of the spiral. */
    public static Point place(Phase phase) {
        return Point.at(angle(new PhasePosition(phase, 1), Optional.empty()), NUMBERS);
    }

    /** Clockwise from the top, in radians; plus one revolution per turn. Spread is half a phase after realisation. */
    private static double angle(PhasePosition position, Optional<ContinuationStep> step) {
        double beyond = step.filter(ContinuationStep.SPREAD::equals).isPresent() ? SPREAD : 0;
        return ROUND * (position.turn() - 1 + (position.phase().ordinal() + beyond) / PHASES);
    }

    private Point onSpiral(double angle) {
        return Point.at(angle, INNERMOST + ring * angle / ROUND);
    }
}
