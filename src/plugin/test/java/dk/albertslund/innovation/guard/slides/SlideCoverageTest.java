package dk.albertslund.innovation.guard.slides;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;

/** Every slide of the day stands in docs/seed-coverage.md with a place that exists and a test that exists. */
public class SlideCoverageTest {
    private static final int SLIDES = 55;
    private static final Path ROOT = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("../..")
            .normalize();
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> tests() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("src"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    private static List<String> findings(String table, Set<String> keys, Set<String> tests) {
        List<MatchResult> rows = ROW.matcher(table).results().toList();
        List<String> findings = new ArrayList<>();
        List<Integer> numbers =
                rows.stream().map(row -> Integer.valueOf(row.group(1))).toList();
        if (!numbers.equals(IntStream.rangeClosed(1, SLIDES).boxed().toList())) {
            findings.add("The table has the slides " + numbers);
        }
        for (MatchResult row : rows) {
            findings.addAll(missing(row.group(1), names(row.group(4)), keys));
            findings.addAll(missing(row.group(1), names(row.group(5)), tests));
        }
        return findings;
    }

    private static List<String> missing(String slide, List<String> names, Set<String> there) {
        return names.isEmpty()
                ? List.of(slide + " names nothing")
                : names.stream()
                        .filter(name -> !there.contains(name))
                        .map(name -> slide + " names " + name)
                        .toList();
    }

    private static Set<String> keys() {
        return text(ROOT.resolve("docs/stable-keys.txt")).lines().collect(Collectors.toSet());
    }

    @Test
    public void everySlideHasAPlaceAndATest() {
        assertEquals(List.of(), findings(text(ROOT.resolve("docs/seed-coverage.md")), keys(), tests()));
    }

    /** Counter-test: a slide that is left out, a macro that is not there, a test that is not there, an empty cell. */
    @Test
    public void whatIsMissingIsFound() {
        String table = text(ROOT.resolve("docs/seed-coverage.md"));
        String broken = Pattern.compile("(?m)^\\| 55 .*\\R").matcher(table).replaceFirst("");
        broken = broken.replaceFirst("`macro innovation-guide`", "`macro innovation-nothing`");
        broken = broken.replaceFirst("`QuestionStoryTest`", "`NoTest`");
        broken = broken.replaceFirst(Pattern.quote("`macro innovation-citizens`"), Matcher.quoteReplacement("–"));

        assertEquals(
                List.of("2 names macro innovation-nothing", "18 names NoTest", "40 names nothing"),
                findings(broken, keys(), tests()).stream()
                        .filter(finding -> !finding.startsWith("The table has the slides"))
                        .toList());
        assertEquals(4, findings(broken, keys(), tests()).size());
    }
}
