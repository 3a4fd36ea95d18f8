package dk.albertslund.innovation.common;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

public class StrokedNumberTest {
    private static final double ROUNDING = 0.06;

    private static DoubleSummaryStatistics extent(String path, int axis) {
        return Stream.of(path.split(" "))
                .mapToDouble(point -> Double.parseDouble(point.substring(1).split(",")[axis]))
                .summaryStatistics();
    }

    @Test
    public void allSignsLookDifferent() {
        List<String> signs = Arrays.asList("0123456789\u2192".split(""));

        assertEquals(
                signs.size(),
                signs.stream()
                        .map(sign -> StrokedNumber.path(sign, 0, 0))
                        .collect(Collectors.toSet())
                        .size());
    }

    @Test
    public void digitsStandSideBySideRoundTheMiddle() {
        String two = StrokedNumber.path("20", 100, 50);
        String first = two.substring(0, two.lastIndexOf('M'));
        String second = two.substring(two.lastIndexOf('M'));

        assertTrue(extent(first, 0).getMax() + 1 < extent(second, 0).getMin());
        assertEquals(100, (extent(two, 0).getMin() + extent(two, 0).getMax()) / 2, ROUNDING);
        assertEquals(50, (extent(two, 1).getMin() + extent(two, 1).getMax()) / 2, ROUNDING);
        assertEquals(
                StrokedNumber.HEIGHT, extent(two, 1).getMax() - extent(two, 1).getMin(), 2 * ROUNDING);
    }

    @Test
    public void whatHasNoStrokesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> StrokedNumber.path("1a", 0, 0));
    }
}
