package dk.albertslund.innovation.paste;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Parses dates as written in Danish and English to ISO 8601: {@code 12.5.2027}, {@code 12/5-27}, {@code 12. maj 2027},
 * {@code May 12, 2027}, with or without a time. Ambiguous numbers are read day first.
 */
final class DateParser {
    private static final int LONGEST = 60;
    private static final int CENTURY = 100;
    private static final int FIRST_YEAR_OF_LAST_CENTURY = 90;
    private static final String WEEKDAY = "(?:\\p{L}{3,9}\\.?,? )?";
    private static final String YEAR = "(\\d{4}|\\d{2})";
    private static final String TIME =
            "(?:(?:[t,]| |, )(?:kl\\.? ?)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\.\\d{1,6})?(?: ?[ap]m)?z?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[-/.] ?(\\d{1,2})[-/.] ?" + YEAR + TIME);
    private static final Pattern DAY_AND_WORD = Pattern.compile(WEEKDAY
            + "(?:den |d\\. ?|the )?(\\d{1,2})(?:\\.|st|nd|rd|th)? ?(?:of )?(\\p{L}{3,9})\\.?,? " + YEAR + TIME);
    private static final Pattern WORD_AND_DAY =
            Pattern.compile(WEEKDAY + "(\\p{L}{3,9})\\.? (\\d{1,2})(?:\\.|st|nd|rd|th)?,? (\\d{4})" + TIME);
    private static final List<String> DANISH = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> ENGLISH = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private DateParser() {}

    /** @return an ISO date, not checked to exist in the calendar; empty when the text is no date */
    static Optional<String> day(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String words = written.toLowerCase(Locale.ROOT);
        return inOrder(YEAR_FIRST.matcher(words), 1, 2, 3)
                .or(() -> inOrder(FIGURES.matcher(words), 3, 2, 1))
                .or(() -> inOrder(DAY_AND_WORD.matcher(words), 3, 2, 1))
                .or(() -> inOrder(WORD_AND_DAY.matcher(words), 3, 1, 2));
    }

    private static Optional<String> inOrder(Matcher found, int year, int month, int day) {
        return found.matches() ? day(found.group(year), found.group(month), found.group(day)) : Optional.empty();
    }

    private static Optional<String> day(String year, String month, String day) {
        int number = month(month);
        return number == 0
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%04d-%02d-%02d", year(year), number, Integer.parseInt(day)));
    }

    private static int year(String written) {
        int year = Integer.parseInt(written);
        if (year >= CENTURY) {
            return year;
        }
        return year >= FIRST_YEAR_OF_LAST_CENTURY ? 1900 + year : 2000 + year;
    }

    /** 0 when the word is no month. */
    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        return IntStream.range(0, DANISH.size())
                .filter(month -> DANISH.get(month).startsWith(written)
                        || ENGLISH.get(month).startsWith(written))
                .map(month -> month + 1)
                .findFirst()
                .orElse(0);
    }
}
