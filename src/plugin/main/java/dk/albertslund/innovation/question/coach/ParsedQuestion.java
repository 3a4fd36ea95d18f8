package dk.albertslund.innovation.question.coach;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A question taken apart into sentences and words. */
final class ParsedQuestion {
    /**
     * What stands before a word, for the beginning of an expression. The letter of two units in it makes Java go by
     * whole letters: otherwise a word of such letters would begin anew within each of them.
     */
    static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}\ud800\udc00])";

    private static final int LONG_WORD = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019-]*");
    /** Points that end no sentence: in common abbreviations, and after a number as in "6. klasse". */
    private static final Pattern POINT = Pattern.compile(NO_LETTER_BEFORE
            + "(?<!\\.)(fx|f\\.eks|bl\\.a|ca|kl|nr|dvs|mv|m\\.m|osv|e\\.g|i\\.e|etc|no|mr|mrs|dr|\\d++)\\.(?= )");

    private static final Pattern END = Pattern.compile("(?<=[.!?\u2026])[\u00bb\u00ab\"\u201c\u201d)]*\\s+");
    /** Three capitals or more, an ending of up to three small letters allowed. */
    private static final Pattern ABBREVIATION =
            Pattern.compile(NO_LETTER_BEFORE + "(\\p{Lu}{3,}+)(?:['\u2019]?\\p{Ll}{1,3})?(?!\\p{L})");

    private static final Pattern AROUND = Pattern.compile("[\\s\u00bb\u00ab\"\u201c\u201d()*\u2013-]+");

    private final String text;
    private final List<String> words;
    private final List<String> sentences;

    ParsedQuestion(String raw) {
        this.text = raw.strip().replaceAll("\\s+", " ");
        this.words = found(WORD, text);
        this.sentences = List.of(END.split(POINT.matcher(text).replaceAll("$1")));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** In characters as people count them. */
    int length() {
        return text.codePointCount(0, text.length());
    }

    int words() {
        return words.size();
    }

    int sentences() {
        return sentences.size();
    }

    /** In small letters, for looking words up. */
    String lowerCase() {
        return text.toLowerCase(Locale.ROOT);
    }

    List<String> lowerCaseWords() {
        return found(WORD, lowerCase());
    }

    boolean isQuestion() {
        return withoutPunctuation(text).endsWith("?");
    }

    /** The sentences that ask; the first sentence while none does yet. */
    List<String> questions() {
        List<String> asking = sentences.stream()
                .filter(sentence -> withoutPunctuation(sentence).endsWith("?"))
                .toList();
        return asking.isEmpty() ? sentences.subList(0, 1) : asking;
    }

    private static String withoutPunctuation(String sentence) {
        int end = sentence.length();
        while (end > 0 && isAfterwards(sentence.charAt(end - 1))) {
            end--;
        }
        return sentence.substring(0, end);
    }

    /** What may stand after the last sign of a sentence. */
    private static boolean isAfterwards(char letter) {
        return Character.isWhitespace(letter) || "\u00bb\u00ab\"\u201c\u201d)".indexOf(letter) >= 0;
    }

    static List<String> lowerCaseWords(String sentence) {
        return found(WORD, AROUND.matcher(sentence).replaceAll(" ").toLowerCase(Locale.ROOT));
    }

    /** Not what is written in capitals for its weight: the word that a question begins with, or all of it. */
    List<String> abbreviations() {
        if (text.equals(text.toUpperCase(Locale.ROOT))) {
            return List.of();
        }
        return ABBREVIATION
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(word -> !word.equals(words.get(0)))
                .distinct()
                .toList();
    }

    /** The readability index LIX: words to a sentence, and long words in a hundred. */
    int lix() {
        long longWords =
                words.stream().filter(word -> word.length() > LONG_WORD).count();
        return Math.round((float) words() / sentences() + 100f * longWords / words());
    }
}
