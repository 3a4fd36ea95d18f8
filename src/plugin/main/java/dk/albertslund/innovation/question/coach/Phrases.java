package dk.albertslund.innovation.question.coach;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words and phrases to look for, as whole words: {@code nul} is not found in {@code nulpunkt}, nor in {@code nul-fejl}. */
final class Phrases {
    private final Pattern pattern;

    private Phrases(String alternatives) {
        this.pattern = Pattern.compile(Wording.NO_LETTER_BEFORE + "(?<!-)(?:" + alternatives + ")(?![\\p{L}\\p{N}-])");
    }

    /** @param expressions regular expressions in small letters */
    static Phrases of(String... expressions) {
        return new Phrases(String.join("|", expressions));
    }

    /** Words that go on in any way: {@code gl\u00e6d} finds {@code gl\u00e6der} and {@code gl\u00e6de}. */
    static Phrases beginnings(String... stems) {
        return new Phrases("(?>" + String.join("|", stems) + ")\\p{L}*+");
    }

    Phrases and(Phrases other) {
        return new Phrases(pattern.pattern() + "|" + other.pattern.pattern());
    }

    Optional<String> firstIn(String text) {
        return pattern.matcher(text).results().map(MatchResult::group).findFirst();
    }

    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }
}
