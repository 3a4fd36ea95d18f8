package dk.albertslund.innovation.rollup;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.Test;

/** Danish sort order. A browser test checks the same list of 200 names. */
public class DanishCollationTest {
    private static List<String> ordered(List<String> names) {
        List<String> ordered = new ArrayList<>(names);
        ordered.sort(Comparator.comparing(DanishCollation::sortKey));
        return ordered;
    }

    @Test
    public void twoHundredNamesStandAsBrowsersOrderDanish() throws IOException {
        List<String> danish;
        try (InputStream file = DanishCollationTest.class.getResourceAsStream("/order/danish.txt")) {
            danish = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        assertEquals(200, danish.size());
        List<String> shuffled = new ArrayList<>(danish);
        Collections.shuffle(shuffled, new Random(1));

        assertEquals(String.join("\n", danish), String.join("\n", ordered(shuffled)));
    }

    @Test
    public void wordByWordAndNumbersByTheirValue() {
        List<String> right = List.of(
                "Netværk 1",
                "Netværk 2",
                "Netværk 10",
                "Ny start",
                "Ny vej",
                "Nyborg mødes",
                "Ærø",
                "Aabenraa-gruppen",
                "Århusgade");
        List<String> other = new ArrayList<>(right);
        Collections.reverse(other);

        assertEquals(right, ordered(other));
    }

    @Test
    public void namesInTheSamePlaceHaveTheSameNumber() {
        assertEquals(
                Map.of("", 0, "7 veje", 1, "007 veje", 1, "Unge", 2, "unge", 3),
                DanishCollation.numbers(List.of("unge", "7 veje", "Unge", "007 veje", "", "unge")));
    }
}
