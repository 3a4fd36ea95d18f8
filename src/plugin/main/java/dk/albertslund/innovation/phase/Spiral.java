package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.model.ContinuationStep;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A network's course drawn as one spiral from the middle and out: a seventh of the way round for each phase, once round
 * for each turn. Going back to a phase goes on round to it, further out: the network comes again and knows more.
 * Lengths are the picture's own units; the picture is {@link #SIZE} wide and high, with its middle at 0.
 */
public final class Spiral {
    /** Room for the spiral, the phases' numbers round it, and their names beside these. */
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

    private Spiral(List<PhaseMove> moves) {
        this.moves = moves;
        double rounds = position().turn();
        this.ring = Math.min(WIDEST_RING, (OUTERMOST - INNERMOST) / rounds);
    }

    /** @param moves oldest first, each from where the one before it went */
    public static Spiral of(List<PhaseMove> moves) {
        return new Spiral(List.copyOf(moves));
    }

    /** A place in the picture; {@code x} grows to the right and {@code y} downwards. */
    public record Point(double x, double y) {
        private static Point at(double angle, double radius) {
            return new Point(radius * Math.sin(angle), -radius * Math.cos(angle));
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
        }
    }

    /** A phase that the network has been in; stops are numbered from 1 in the order in which it came there. */
    public record Stop(int number, PhasePosition position, Optional<ContinuationStep> step, Point point) {}

    /** The way from a stop to the next one. */
    public record Leg(PhaseMove move, List<Point> line) {}

    /** Where the network stands now. */
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

    /** Where the phase's number stands, outside the spiral. */
    public static Point place(Phase phase) {
        return Point.at(angle(new PhasePosition(phase, 1), Optional.empty()), NUMBERS);
    }

    /** From the top, clockwise; a turn further is once round further, and spread is half a phase beyond realisation. */
    private static double angle(PhasePosition position, Optional<ContinuationStep> step) {
        double beyond = step.filter(ContinuationStep.SPREAD::equals).isPresent() ? SPREAD : 0;
        return ROUND * (position.turn() - 1 + (position.phase().ordinal() + beyond) / PHASES);
    }

    private Point onSpiral(double angle) {
        return Point.at(angle, INNERMOST + ring * angle / ROUND);
    }
}
