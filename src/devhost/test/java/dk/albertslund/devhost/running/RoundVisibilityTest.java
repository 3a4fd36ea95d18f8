package dk.albertslund.devhost.running;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.running.RoundFixture.Written;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.ClassRule;
import org.junit.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who sees what of a round: every text is a unique word, and every answer of the finished jar is searched for all of them. What
 * is expected is derived from the rules alone: the author always; others from the stage on or when the author shares; answers of
 * others once one's own is given or the round is closed; nothing without a name before five have written.
 */
public class RoundVisibilityTest {
    @ClassRule
    public static final PluginWikiRule WIKI = PluginWikiRule.openToAnonymous();

    private static int networks;

    private static RoundFixture round(String kind) {
        return new RoundFixture(WIKI, kind, "RUNDE" + ++networks);
    }

    /** Compares what each person finds in each place with what they may see. */
    private static List<String> wrong(RoundFixture round, String stage) {
        List<String> wrong = new ArrayList<>();
        for (RoundFixture.Reader reader : RoundFixture.Reader.values()) {
            SortedSet<String> may = new TreeSet<>();
            round.written().stream()
                    .filter(text -> round.mayRead(text, reader))
                    .map(Written::word)
                    .forEach(may::add);
            for (RoundPlace place : RoundPlace.values()) {
                SortedSet<String> expected = new TreeSet<>(may);
                if (place.isPublic()) {
                    expected.clear();
                    round.written().stream()
                            .filter(round::isForAll)
                            .map(Written::word)
                            .forEach(expected::add);
                }
                if (place.isSilent()) {
                    expected.clear();
                }
                SortedSet<String> found = round.wordsIn(place.answers(round, reader));
                boolean isWrong = place.isComplete() ? !found.equals(expected) : !expected.containsAll(found);
                if (isWrong) {
                    wrong.add(stage + ", " + reader + ", " + place + ": " + found + " instead of " + expected);
                }
            }
        }
        return wrong;
    }

    @Test
    public void needsAreTheirAuthorsUntilTheyAreSharedOrItIsTime() {
        RoundFixture round = round("needs");
        round.write("medlem1", "input", "Egetbehov");
        round.write("medlem1", "giver", "Egengiver");
        round.writeAndShare("medlem1", "input", "Vistbehov");
        round.write("leder1", "input", "Lederbehov");
        for (String stage : List.of("alone", "pair", "alone", "shared", "closed", "shared", "pair")) {
            round.go(stage);

            assertEquals(List.of(), wrong(round, stage));
        }
    }

    @Test
    public void ideasWithANameAreTheirAuthorsUntilItIsTime() {
        RoundFixture round = round("ideas");
        round.write("medlem1", "text", "Egenide");
        round.write("medlem1", "coreTaskLink", "Egenkerne");
        round.write("medlem2", "text", "Andenide");
        for (String stage : List.of("alone", "shared", "closed", "alone")) {
            round.go(stage);

            assertEquals(List.of(), wrong(round, stage));
        }
    }

    @Test
    public void ideasWithoutANameAreNobodysBeforeFiveHaveWrittenAndThenEverybodysWhenItIsTime() {
        RoundFixture round = round("ideas");
        round.leaveOutNames();
        List<String> people = List.of("medlem1", "medlem2", "leder1", "leder3", "admin");
        for (String person : people.subList(0, 4)) {
            round.writeWithoutName(person, "Navnloes" + person);
        }
        round.writeWithoutName("medlem1", "Navnloesigen");
        for (String stage : List.of("alone", "shared", "alone")) {
            round.go(stage);
            assertEquals(List.of(), wrong(round, stage));
        }
        round.writeWithoutName(people.get(4), "Navnloesfemte");
        round.showWithoutNames();
        for (String stage : List.of("alone", "shared", "closed")) {
            round.go(stage);
            assertEquals(List.of(), wrong(round, stage));
        }
        assertNameless(round);
    }

    private static void assertNameless(RoundFixture round) {
        for (RoundFixture.Reader reader : RoundFixture.Reader.values()) {
            for (String answer : RoundPlace.CHANGES.answers(round, reader)) {
                for (String name : List.of(
                        WIKI.user("medlem1").fullName(),
                        WIKI.user("medlem2").fullName(),
                        "secret",
                        "owner",
                        "writers")) {
                    assertFalse(name + " in " + answer, answer.contains(name));
                }
            }
        }
    }

    /** Points and scores are numbers, so the sentences that summarise them are searched for. */
    @Test
    public void answersOfOthersAreToldOnceOnesOwnAreGivenOrTheRoundIsClosed() {
        RoundFixture round = round("prioritising");
        String idea = round.write("medlem1", "text", "Enide");
        round.go("voting");
        round.answer("medlem1", idea, "points", "5");
        round.answer("medlem1", idea, "effect", "4");

        assertEquals(List.of(), told(round, RoundFixture.Reader.MEMBER));
        assertEquals(List.of(), told(round, RoundFixture.Reader.LEADER));
        assertEquals(List.of(), told(round, RoundFixture.Reader.VIEWER));
        assertEquals(List.of(), told(round, RoundFixture.Reader.VISITOR));
        assertTrue(told(round, RoundFixture.Reader.AUTHOR).containsAll(List.of("CHANGES", "PAGE")));

        round.answer("leder1", idea, "points", "3");
        assertEquals(List.of(), told(round, RoundFixture.Reader.LEADER));
        assertEquals(400, round.tryAnswer("leder1", idea, "points", "6"));
        assertEquals(400, round.tryBudget("leder1", "3"));
        round.go("closed");
        for (RoundFixture.Reader reader : RoundFixture.Reader.values()) {
            List<String> places = told(round, reader);
            assertTrue(reader + " " + places, places.containsAll(List.of("CHANGES", "PAGE")));
        }
    }

    /** The places where somebody is told what all have given; in all of them the numbers stand in these words. */
    private static List<String> told(RoundFixture round, RoundFixture.Reader reader) {
        return EnumSet.allOf(RoundPlace.class).stream()
                .filter(place -> place.answers(round, reader).stream()
                        .anyMatch(answer -> answer.contains("point i alt") || answer.contains("Gennemsnit")))
                .map(RoundPlace::name)
                .sorted()
                .toList();
    }

    /** What was written before a row was shown is not shown with it. */
    @Test
    public void whatItsAuthorHadWrittenBeforeStaysTheAuthors() {
        RoundFixture round = round("needs");
        String row = round.write("medlem1", "input", "Foerstetanke");
        round.rewrite("medlem1", row, "input", "Andentanke");
        round.go("shared");

        assertEquals(Set.of("Andentanke", "Foerstetanke"), history(round, RoundFixture.Reader.AUTHOR));
        for (RoundFixture.Reader reader : EnumSet.complementOf(EnumSet.of(RoundFixture.Reader.AUTHOR))) {
            assertEquals(reader.name(), Set.of("Andentanke"), history(round, reader));
        }
    }

    private static Set<String> history(RoundFixture round, RoundFixture.Reader reader) {
        return round.wordsIn(RoundPlace.HISTORY.answers(round, reader));
    }

    /** Counter-test: a wiki that takes another for the author shows it all to them, and that is found in every such place. */
    @Test
    public void aLeakIsFoundWhereverItIs() {
        RoundFixture round = round("needs");
        round.write("medlem1", "input", "Laekbehov");
        assertEquals(List.of(), wrong(round, "alone"));
        Map<String, Integer> leaks = new TreeMap<>();

        new JdbcTemplate(WIKI.host().database().dataSource())
                .update(
                        "update \"AO_C22AA8_CHANGE\" set \"AUTHOR\" = ? where \"CONTENT\" = 'Laekbehov'",
                        WIKI.user("medlem2").key());
        wrong(round, "alone").forEach(line -> leaks.merge(line.split(": ")[0], 1, Integer::sum));

        for (String place : List.of("PAGE", "OWN_PAGE", "CHANGES", "HISTORY")) {
            assertTrue(place + " in " + leaks, leaks.containsKey("alone, MEMBER, " + place));
        }
    }
}
