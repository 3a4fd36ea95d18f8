package dk.albertslund.innovation.phase;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.model.ContinuationStep;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public class SpiralGeometryTest {
    private static List<PhaseMove> moves(Phase... phases) {
        PhaseHistory history = new PhaseHistory(List.of());
        for (Phase phase : phases) {
            history = MoveProposals.after(history, MoveProposals.to(phase, "Fordi", "key-asta"));
        }
        return history.effectiveMoves();
    }

    private static double radius(SpiralGeometry.Point point) {
        return Math.hypot(point.x(), point.y());
    }

    @Test
    public void aNewNetworkStandsInTheMiddleAtTheTop() {
        SpiralGeometry spiral = SpiralGeometry.of(List.of());

        assertEquals(1, spiral.stops().size());
        assertEquals(0, spiral.stops().get(0).point().x(), 0.01);
        assertTrue(spiral.stops().get(0).point().y() < 0);
        assertEquals(List.of(), spiral.legs());
    }

    @Test
    public void comingBackToAPhaseIsTheSameWayOutButFurther() {
        SpiralGeometry spiral = SpiralGeometry.of(moves(Phase.DISCOVERY, Phase.THEMING, Phase.DISCOVERY));
        SpiralGeometry.Point first = spiral.stops().get(1).point();
        SpiralGeometry.Point again = spiral.stops().get(3).point();

        assertEquals(Math.atan2(first.y(), first.x()), Math.atan2(again.y(), again.x()), 1e-9);
        assertTrue(radius(again) > radius(first) + 20);
        assertEquals(new PhasePosition(Phase.DISCOVERY, 2), spiral.position());
    }

    @Test
    public void spreadStandsBeyondRealisationInTheSameTurn() {
        PhaseHistory realised = MoveProposals.after(
                new PhaseHistory(List.of()), MoveProposals.to(Phase.CONTINUATION, "Den var klar", "key-asta"));
        SpiralGeometry spiral =
                SpiralGeometry.of(MoveProposals.after(realised, MoveProposals.step(ContinuationStep.SPREAD, ""))
                        .effectiveMoves());
        SpiralGeometry.Point put = spiral.stops().get(1).point();
        SpiralGeometry.Point shared = spiral.stops().get(2).point();

        assertTrue(Math.hypot(shared.x() - put.x(), shared.y() - put.y()) > 20);
        assertTrue(radius(shared) > radius(put));
        assertEquals(new PhasePosition(Phase.CONTINUATION, 1), spiral.position());
    }

    @Test
    public void everyCourseGoesOutwardsWithoutABreakAndStaysInsideTheNumbers() {
        Random random = new Random(20261124);
        for (int course = 0; course < 300; course++) {
            SpiralGeometry spiral = SpiralGeometry.of(randomCourse(random));
            List<SpiralGeometry.Stop> stops = spiral.stops();
            List<SpiralGeometry.Leg> legs = spiral.legs();

            assertEquals(
                    stops.size(),
                    new HashSet<>(stops.stream()
                                    .map(SpiralGeometry.Stop::position)
                                    .toList())
                            .size());
            for (int index = 0; index < legs.size(); index++) {
                List<SpiralGeometry.Point> line = legs.get(index).line();
                assertEquals(stops.get(index).point().toString(), line.get(0).toString());
                assertEquals(
                        stops.get(index + 1).point().toString(),
                        line.get(line.size() - 1).toString());
                assertTrue(radius(line.get(line.size() - 1)) > radius(line.get(0)));
            }
            double outermost = radius(stops.get(stops.size() - 1).point());
            assertTrue(outermost < radius(SpiralGeometry.place(Phase.FOCUS)) - 14);
        }
    }

    private static List<PhaseMove> randomCourse(Random random) {
        Phase[] all = Phase.values();
        List<Phase> phases = new ArrayList<>();
        Phase current = Phase.FOCUS;
        for (int count = random.nextInt(25); count > 0; count--) {
            Phase next = all[random.nextInt(all.length)];
            if (next != current) {
                phases.add(next);
                current = next;
            }
        }
        return moves(phases.toArray(Phase[]::new));
    }
}
