package dk.albertslund.innovation.knowledge;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class DiamondTest {
    @Test
    public void eachCornerStandsAsFarOutAsItsScore() {
        Diamond diamond =
                new Diamond("2026-05-04", List.of(Optional.of(1), Optional.of(5), Optional.of(3), Optional.of(4)));

        assertEquals("0,-20 100,0 0,60 -80,0", diamond.points());
    }

    @Test
    public void aCornerWithoutAScoreIsNotDrawnAsZero() {
        Diamond diamond =
                new Diamond("2026-05-04", List.of(Optional.of(2), Optional.empty(), Optional.of(3), Optional.of(4)));

        assertEquals("0,-40 0,60 -80,0", diamond.points());
        assertEquals(0, diamond.x(1));
    }

    @Test
    public void theOuterRingHasTheHighestScore() {
        assertEquals("0,-100 100,0 0,100 -100,0", Diamond.ring(5).points());
    }
}
