package dk.albertslund.innovation.common;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Text as it is taken in, whichever way it comes: by page, REST, wizard, settings or spreadsheet. Cleaning what is clean
 * changes nothing, so what was acknowledged is what is kept, and sending it again has no effect.
 *
 * <p>A pasted sheet is parted into its cells first and then cleaned cell by cell: a tab at the beginning of a sheet is an
 * empty cell, and a soft line break in a cell does not end a row.
 */
public final class TextCleaner {
    /** Also the soft line break of PowerPoint and Word (U+000B), a page break (U+000C) and U+0085. */
    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** Spaces of no width and the soft hyphen: seen by nobody, wherever they stand. */
    private static final Pattern NO_WIDTH = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern FORMAT = Pattern.compile("\\p{Cf}");

    /** Anything but spaces, format letters, variation selectors, and letters that only fill a place. */
    private static final Pattern SEEN =
            Pattern.compile("[^\\s\\p{Z}\\p{Cc}\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164"
                    + "\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}]");

    /** Stands where half of a letter was. */
    private static final int REPLACEMENT = 0xFFFD;

    private TextCleaner() {}

    /** Text of one or more lines: one kind of line end, composed letters, no space around it; empty when nobody sees any. */
    public static String cleanLines(String raw) {
        if (raw == null || isBlank(raw)) {
            return "";
        }
        String lines = LINE_END.matcher(raw).replaceAll("\n");
        return trim(Normalizer.normalize(replaceInvalidCharacters(lines), Normalizer.Form.NFC));
    }

    /** Text on one line: as {@link #cleanLines}, and any number of spaces and line ends of any kind is one space. */
    public static String cleanLine(String raw) {
        String seen = raw == null ? "" : NO_WIDTH.matcher(raw).replaceAll("");
        return SPACES.matcher(cleanLines(seen)).replaceAll(" ");
    }

    /** As it is read, whichever signs it is written with: for comparing, not for keeping. */
    public static String normalizeForComparison(String text) {
        return trim(Normalizer.normalize(FORMAT.matcher(text).replaceAll(""), Normalizer.Form.NFKC));
    }

    /** Whether nobody would see anything of the text. */
    public static boolean isBlank(String text) {
        return !SEEN.matcher(text).find();
    }

    /** Without signs that are no text, and with a sign for each half of a letter, which no database keeps. */
    private static String replaceInvalidCharacters(String text) {
        return text.codePoints()
                .filter(sign -> sign == '\n' || sign == '\t' || !isInvalid(sign))
                .map(sign -> Character.getType(sign) == Character.SURROGATE ? REPLACEMENT : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Control signs, and the two that no XML may hold, so no page could be exported with them. */
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
