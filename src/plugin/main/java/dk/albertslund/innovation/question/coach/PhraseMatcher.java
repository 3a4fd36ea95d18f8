package dk.albertslund.innovation.question.coach;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds phrases as whole words: {@code nul} matches neither {@code nulpunkt} nor {@code nul-fejl}. */
final class PhraseMatcher {
    private final Pattern pattern;

    private PhraseMatcher(String alternatives) {
        this.pattern =
                Pattern.compile(ParsedQuestion.NO_LETTER_BEFORE + "(?<!-)(?:" + alternatives + ")(?![\\p{L}\\p{N}-])");
    }

    /** @param expressions regular expressions in lower case */
    static PhraseMatcher of(String... expressions) {
        return new PhraseMatcher(String.join("|", expressions));
    }

    /** Prefix matches: {@code gl\u00e6d} finds {@code gl\u00e6der} and {@code gl\u00e6de}. */
    static PhraseMatcher beginnings(String... stems) {
        return new PhraseMatcher("(?>" + String.join("|", stems) + ")\\p{L}*+");
    }

    PhraseMatcher and(PhraseMatcher other) {
        return new PhraseMatcher(pattern.pattern() + "|" + other.pattern.pattern());
    }

    Optional<String> firstIn(String text) {
        return pattern.matcher(text).results().map(MatchResult::group).findFirst();
    }

    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }
}
