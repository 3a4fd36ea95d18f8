package dk.albertslund.innovation.common;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Normalises text input. Applied exactly once to everything that comes in by page, REST, wizard, settings or paste,
 * before validation. Idempotent: cleaning clean text returns it unchanged, so resending an acknowledged value is no
 * change.
 *
 * <p>Pasted spreadsheets are split into cells before cleaning: a leading tab is an empty cell, and a soft line break
 * within a cell does not end the row.
 */
public final class TextCleaner {
    /**
     * {@code \\R} also matches the vertical tab that PowerPoint and Word use as soft line break (U+000B), form feed
     * (U+000C) and U+0085.
     */
    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** Zero-width spaces and the soft hyphen. */
    private static final Pattern NO_WIDTH = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern FORMAT = Pattern.compile("\\p{Cf}");

    /**
     * At least one visible character: anything but spaces, format characters, variation selectors and blank fillers.
     */
    private static final Pattern SEEN =
            Pattern.compile("[^\\s\\p{Z}\\p{Cc}\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164"
                    + "\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}]");

    /** Replaces an unpaired surrogate. */
    private static final int REPLACEMENT = 0xFFFD;

    private TextCleaner() {}

    /**
     * Cleans multi-line text: line ends become {@code \n}, Unicode NFC, invalid characters removed, surrounding space
     * trimmed.
     *
     * @return the empty string for null and for text without a visible character
     */
    public static String cleanLines(String raw) {
        if (raw == null || isBlank(raw)) {
            return "";
        }
        String lines = LINE_END.matcher(raw).replaceAll("\n");
        return trim(Normalizer.normalize(replaceInvalidCharacters(lines), Normalizer.Form.NFC));
    }

    /**
     * Cleans single-line text: as {@link #cleanLines}, with any run of white space and line ends collapsed to one
     * space.
     */
    public static String cleanLine(String raw) {
        String seen = raw == null ? "" : NO_WIDTH.matcher(raw).replaceAll("");
        return SPACES.matcher(cleanLines(seen)).replaceAll(" ");
    }

    /** Normalises for comparison only (Unicode NFKC, no format characters); never store the result. */
    public static String normalizeForComparison(String text) {
        return trim(Normalizer.normalize(FORMAT.matcher(text).replaceAll(""), Normalizer.Form.NFKC));
    }

    /** Whether the text has no visible character. */
    public static boolean isBlank(String text) {
        return !SEEN.matcher(text).find();
    }

    /** Removes invalid characters and replaces unpaired surrogates with U+FFFD, as databases reject them. */
    private static String replaceInvalidCharacters(String text) {
        return text.codePoints()
                .filter(sign -> sign == '\n' || sign == '\t' || !isInvalid(sign))
                .map(sign -> Character.getType(sign) == Character.SURROGATE ? REPLACEMENT : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /**
     * Control characters, and U+FFFE and U+FFFF, which XML 1.0 does not allow, so that a page with them could not be
     * exported.
     */
    private static boolean isInvalid(int sign) {
        return Character.getType(sign) == Character.CONTROL || sign == 0xFFFE || sign == 0xFFFF;
    }

    private static String trim(String text) {
        IntPredicate isSpace = sign -> SPACES.matcher(Character.toString(sign)).matches()
                || NO_WIDTH.matcher(Character.toString(sign)).matches();
        int begin = 0;
        while (begin < text.length() && isSpace.test(text.charAt(begin))) {
            begin++;
        }
        int end = text.length();
        while (end > begin && isSpace.test(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }
}
