package dk.albertslund.devhost;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;

/** The install guide lists exactly the tables and settings of the jar. */
public class InstallGuideTest {
    private static final Path DOCS = Path.of("../../docs");
    private static final int MOST_STEPS = 20;

    @Test
    public void theTablesToDropAreOurTables() throws IOException {
        Set<String> ours = Files.readAllLines(DOCS.resolve("stable-keys.txt")).stream()
                .filter(line -> line.startsWith("column "))
                .map(line -> "AO_C22AA8_" + line.split(" ")[1])
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(ours, new TreeSet<>(found("(?m)^ +(AO_C22AA8_\\w+)$", guide())));
    }

    @Test
    public void theSmokeTestHasAtMostTwentyStepsAndEachSaysWhatMustBeSeen() throws IOException {
        String[] steps =
                guide().split("## Not yet proven on a live Confluence")[1].split("(?m)^\\d+\\. ");

        assertTrue(steps.length - 1 <= MOST_STEPS);
        IntStream.range(1, steps.length).forEach(step -> assertTrue(steps[step], steps[step].contains("*Seen:*")));
    }

    @Test
    public void theScriptsAndSwitchesThatItNamesAreThere() throws IOException {
        Set<String> scripts = found("sh (src/\\S+\\.sh)", guide());

        assertFalse(scripts.isEmpty());
        scripts.forEach(
                script -> assertTrue(script, Files.exists(Path.of("../..").resolve(script))));
        String pom = Files.readString(Path.of("../plugin/pom.xml"));
        assertTrue(pom.contains("<id>sign</id>"));
        assertTrue(pom.contains("${signing.key}"));
        assertTrue(pom.contains("signing/sign-jar.sh"));
    }

    private static String guide() throws IOException {
        return Files.readString(DOCS.resolve("admin/install.md"));
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }
}
