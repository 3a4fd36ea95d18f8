package dk.albertslund.innovation.question.coach;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A question split into sentences and words. */
final class ParsedQuestion {
    /**
     * Lookbehind for the start of an expression. The supplementary character makes Java match by code points; otherwise
     * a match could begin between the two surrogates of a letter.
     */
    static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}\ud800\udc00])";

    private static final int LONG_WORD = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019-]*");
    /** Full stops that end no sentence: in common abbreviations, and after a number as in "6. klasse". */
    private static final Pattern POINT = Pattern.compile(NO_LETTER_BEFORE
            + "(?<!\\.)(fx|f\\.eks|bl\\.a|ca|kl|nr|dvs|mv|m\\.m|osv|e\\.g|i\\.e|etc|no|mr|mrs|dr|\\d++)\\.(?= )");

    private static final Pattern END = Pattern.compile("(?<=[.!?\u2026])[\u00bb\u00ab\"\u201c\u201d)]*\\s+");
    /** Three or more capitals, with up to three lower-case letters as inflection. */
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

    /** In code points. */
    int length() {
        return text.codePointCount(0, text.length());
    }

    int words() {
        return words.size();
    }

    int sentences() {
        return sentences.size();
    }

    /** For looking up words. */
    String lowerCase() {
        return text.toLowerCase(Locale.ROOT);
    }

    List<String> lowerCaseWords() {
        return found(WORD, lowerCase());
    }

    boolean isQuestion() {
        return withoutPunctuation(text).endsWith("?");
    }

    /** The sentences that are questions; the first sentence if there is none. */
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

    /** What may follow the final punctuation of a sentence. */
    private static boolean isAfterwards(char letter) {
        return Character.isWhitespace(letter) || "\u00bb\u00ab\"\u201c\u201d)".indexOf(letter) >= 0;
    }

    static List<String> lowerCaseWords(String sentence) {
        return found(WORD, AROUND.matcher(sentence).replaceAll(" ").toLowerCase(Locale.ROOT));
    }

    /** Excludes emphasis: the first word, or a text entirely in capitals. */
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

    /** Readability index LIX: words per sentence plus percentage of words longer than six letters. */
    int lix() {
        long longWords =
                words.stream().filter(word -> word.length() > LONG_WORD).count();
        return Math.round((float) words() / sentences() + 100f * longWords / words());
    }
}
