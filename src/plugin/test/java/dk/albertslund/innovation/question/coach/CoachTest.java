package dk.albertslund.innovation.question.coach;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.Test;

/** The tables of questions follow the rules; good questions get no hint. */
public class CoachTest {
    private static final int DANISH_AT_LEAST = 60;
    private static final int ENGLISH_AT_LEAST = 30;

    private final Coach coach = new Coach();

    private record Expected(String hints, String lamps, String question) {
        static Expected of(String line) {
            String[] columns = line.split("\\|", 3);
            String hints = columns[0].strip();
            return new Expected(hints.equals("-") ? "" : hints, columns[1].strip(), columns[2].strip());
        }
    }

    private static List<Expected> table(String name) {
        try (InputStream table = CoachTest.class.getResourceAsStream("/coach/" + name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Expected::of)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private void assertCoached(List<Expected> table) {
        List<String> wrong = new ArrayList<>();
        for (Expected expected : table) {
            Expected said = said(expected.question());
            if (!said.equals(expected)) {
                wrong.add("said [" + said.hints() + " | " + said.lamps() + "] where [" + expected.hints() + " | "
                        + expected.lamps() + "] was expected: " + expected.question());
            }
        }
        assertEquals(String.join("\n", wrong), List.of(), wrong);
    }

    private Expected said(String question) {
        CoachReport report = coach.coach(question);
        String hints =
                report.hints().stream().map(finding -> finding.rule().key()).collect(Collectors.joining(", "));
        String lamps = Arrays.stream(CheckIndicator.values())
                .filter(report::isPassed)
                .map(indicator -> indicator.name().substring(0, 1))
                .collect(Collectors.joining());
        return new Expected(hints, lamps, question);
    }

    @Test
    public void danishQuestionsGetTheAdviceThatTheRulesPromise() {
        List<Expected> table = table("danish.txt");

        assertTrue("only " + table.size(), table.size() >= DANISH_AT_LEAST);
        assertCoached(table);
    }

    @Test
    public void englishQuestionsGetTheAdviceThatTheRulesPromise() {
        List<Expected> table = table("english.txt");

        assertTrue("only " + table.size(), table.size() >= ENGLISH_AT_LEAST);
        assertCoached(table);
    }

    @Test
    public void adviceQuotesTheWritersOwnWordsAndNumbers() {
        List<CoachFinding> findings = coach.coach("Kan SSP og PPR via en kampagne undgå fejl, når vi ikke har råd?")
                .findings();

        assertEquals(
                List.of(
                        new CoachFinding(CoachRule.CLOSED, List.of()),
                        new CoachFinding(CoachRule.ABBREVIATION, List.of("SSP, PPR")),
                        new CoachFinding(CoachRule.SOLUTION, List.of("via")),
                        new CoachFinding(CoachRule.EXCUSE, List.of("ikke har råd")),
                        new CoachFinding(CoachRule.NEGATIVE, List.of("undgå")),
                        new CoachFinding(CoachRule.GAIN_UNSEEN, List.of())),
                findings);
    }

    @Test
    public void charactersAreCountedAsPeopleCountThem() {
        String question = "Hvordan bliver alle glade " + "\ud83d\ude00".repeat(174) + "?";

        assertEquals(
                List.of(new CoachFinding(CoachRule.TOO_LONG, List.of("201", "200"))),
                coach.coach("  " + question + " ").findings());
    }

    @Test
    public void anEmptyTextIsNotSpokenOf() {
        for (String nothing : List.of("", "   \n", "?", "– !")) {
            assertEquals(List.of(), coach.coach(nothing).findings());
        }
    }

    @Test
    public void aTextBeyondTheCoachsLimitCostsNoMoreThanOneAtIt() {
        for (String part : List.of(
                "gennem ",
                "en a",
                "kommer ",
                "SKAT",
                "f.eks. ",
                "ikke ",
                "a.",
                "b ",
                "by ",
                "\ud835\udd38",
                "b\u00f8rn")) {
            long atTheLimit = work(part.repeat(1_000 / part.length()));
            long beyond = work(part.repeat(10_000 / part.length()));

            assertTrue(part + ": " + atTheLimit + " and " + beyond, beyond < 5 * Math.max(atTheLimit, 5_000_000));
        }
    }

    /** Minimum CPU time of five runs, in nanoseconds. */
    private long work(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return LongStream.range(0, 5)
                .map(run -> {
                    long before = threads.getCurrentThreadCpuTime();
                    coach.coach(text);
                    return threads.getCurrentThreadCpuTime() - before;
                })
                .min()
                .orElseThrow();
    }
}
