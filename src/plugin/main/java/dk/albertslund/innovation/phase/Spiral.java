package dk.albertslund.innovation.phase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    private final List<PhaseMove> moves;
    private final double ring;

    private Spiral(List<PhaseMove> moves) {
        this.moves = moves;
        double rounds = standing().turn();
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
    public record Stop(int number, Standing standing, Point point) {}

    /** The way from a stop to the next one. */
    public record Leg(PhaseMove move, List<Point> line) {}

    /** Where the network stands now. */
    public Standing standing() {
        return moves.isEmpty() ? Standing.FIRST : moves.get(moves.size() - 1).to();
    }

    public List<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        stops.add(stop(1, moves.isEmpty() ? Standing.FIRST : moves.get(0).from()));
        for (PhaseMove move : moves) {
            stops.add(stop(stops.size() + 1, move.to()));
        }
        return stops;
    }

    private Stop stop(int number, Standing standing) {
        return new Stop(number, standing, onSpiral(angle(standing)));
    }

    public List<Leg> legs() {
        return moves.stream()
                .map(move -> new Leg(move, line(angle(move.from()), angle(move.to()))))
                .toList();
    }

    private List<Point> line(double from, double to) {
        List<Point> line = new ArrayList<>();
        int steps = Math.max(1, (int) Math.round((to - from) / STEP));
        for (int step = 0; step <= steps; step++) {
            line.add(onSpiral(from + (to - from) * step / steps));
        }
        return line;
    }

    /** Where the phase's number stands, outside the spiral. */
    public static Point place(Phase phase) {
        return Point.at(angle(new Standing(phase, 1)), NUMBERS);
    }

    /** From the top, clockwise; a turn further is once round further. */
    private static double angle(Standing standing) {
        return ROUND * (standing.turn() - 1 + standing.phase().ordinal() / PHASES);
    }

    private Point onSpiral(double angle) {
        return Point.at(angle, INNERMOST + ring * angle / ROUND);
    }
}
