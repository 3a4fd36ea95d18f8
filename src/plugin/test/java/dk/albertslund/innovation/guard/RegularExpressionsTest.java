package dk.albertslund.innovation.guard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

/** No input makes a regular expression backtrack excessively. */
public class RegularExpressionsTest {
    private static final int SHORT = 500;
    private static final int LONG = 4 * SHORT;
    /** Allowed growth for four times the text: 4 is linear, with some margin; quadratic would be 16. */
    private static final int MOST_GROWTH = 7;
    /** Reads per character: alternatives are tried at every position, some with up to 40 characters in between. */
    private static final int MOST_LOOKS = 6_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{2,}");

    /** Surrogate pairs, all categories of letters, and separators. */
    private static final List<String> PARTS = List.of(
            "\ud835\udd38",
            "\ud835\udd38 ",
            "\ud83d\ude00",
            "\ud835\udd38\ud83d\ude00",
            "\ud835\udd38-",
            "a",
            "A",
            "Ab",
            "\u00e5",
            "1",
            "11 ",
            "0101",
            " ",
            "a ",
            "a\n",
            "\n",
            "\r\n",
            "\t",
            "-",
            "--a",
            "\u2013 ",
            ".",
            "a.",
            ".a",
            "\u2026\"",
            "\"",
            "\"a\"",
            "(",
            ")",
            "()",
            "(a",
            "'",
            "a'",
            "@",
            "a@",
            "a@a.",
            "%",
            "=",
            "==",
            ",",
            ", ",
            ";",
            "|",
            "/",
            "?",
            "! ",
            "\u200b",
            "\u0301",
            "a\u0301",
            "\u00a0",
            "\u0000",
            "<",
            ">",
            "<a",
            "</",
            "\"network\":",
            "ac:name=\"innovation-a",
            "ac:name=\"innovation-a\" ",
            "<ac:parameter ac:name=\"phase\">");

    private static final List<String> ENDS = List.of("", "!", "\u0000", "\ud835\udd38", "x");

    @Test
    public void everyExpressionTakesTimeByTheLengthOfTheText() {
        List<String> slow = new ArrayList<>();
        expressions().all().forEach((place, pattern) -> slow.addAll(slow(place, pattern)));

        assertEquals(String.join("\n", slow), List.of(), slow);
    }

    private static RegularExpressions expressions() {
        return new RegularExpressions(AppClasses.that(type -> !type.isInterface()));
    }

    @Test
    public void everyExpressionIsFound() {
        RegularExpressions expressions = expressions();

        assertEquals("Keep the expression in a constant", Set.of(), expressions.unseen());
        assertTrue(String.valueOf(expressions.all().size()), expressions.all().size() > 40);
    }

    @Test
    public void anExpressionThatIsSlowIsTold() {
        for (String slow :
                List.of("(?<![\\p{L}-])\\p{L}*b\u00f8rn", "\\s+$", "(a+)+b", "(\\p{Lu}{3,})(?!\\p{L})", "\\(.*?\\)")) {
            assertTrue(slow, !slow("", Pattern.compile(slow)).isEmpty());
        }
    }

    @Test
    public void anExpressionWithoutAConstantIsTold() {
        assertEquals(
                Set.of(Unheld.class.getName()), new RegularExpressions(List.of(Unheld.class, Held.class)).unseen());
        assertEquals(
                Set.of("Held.NAMES", "Held.matches [a-z]+"),
                new TreeSet<>(new RegularExpressions(List.of(Held.class)).all().keySet()));
    }

    private static final class Unheld {
        boolean matches(String text) {
            return Pattern.compile(text).matcher("").matches();
        }
    }

    private static final class Held {
        static final Map<String, Pattern> NAMES = Map.of("a", Pattern.compile("a"));

        boolean matches(String text) {
            return text.matches("[a-z]+");
        }
    }

    private static List<String> slow(String place, Pattern pattern) {
        Set<String> parts = new LinkedHashSet<>(PARTS);
        WORD.matcher(pattern.pattern()).results().map(match -> match.group()).forEach(word -> {
            parts.add(word);
            parts.add(word + " ");
        });
        List<String> slow = new ArrayList<>();
        for (String part : parts) {
            for (String end : ENDS) {
                long few = looks(pattern, repeated(part, SHORT) + end);
                long many = looks(pattern, repeated(part, LONG) + end);
                if (many > MOST_GROWTH * few + LONG || many > (long) MOST_LOOKS * LONG) {
                    slow.add(place + " on " + part + "… " + end + ": " + few + " looks, then " + many);
                }
            }
        }
        return slow.stream().limit(2).toList();
    }

    private static String repeated(String part, int length) {
        return part.repeat(length / part.length() + 1);
    }

    /** Number of characters read by {@code matches} and by repeated {@code find}. */
    private static long looks(Pattern pattern, String text) {
        CountedText counted = new CountedText(text);
        Matcher matcher = pattern.matcher(counted);
        try {
            matcher.matches();
            matcher.reset();
            while (matcher.find()) {
                matcher.start();
            }
            return counted.looks();
        } catch (StackOverflowError e) {
            return Long.MAX_VALUE / MOST_GROWTH / 2;
        }
    }
}
