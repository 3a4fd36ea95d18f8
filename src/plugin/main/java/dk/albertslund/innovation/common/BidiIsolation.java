package dk.albertslund.innovation.common;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names that stand among other words in plain text. One that is written from right to left, or holds a sign that turns the
 * line, is set apart, so that it turns nothing but itself; any other name stays as it is, to the letter. Where a name stands
 * in markup, a {@code <bdi>} does the same. The scripts have the same rule ({@code Innovation.isolated}).
 */
public final class BidiIsolation {
    private static final char BEGIN = '\u2068';
    private static final char END = '\u2069';

    /** Hebrew, Arabic and what else is written from the right, and the signs that turn a line. */
    private static final Pattern TURNS = Pattern.compile("[\\u0590-\\u08FF\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069"
            + "\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\x{10800}-\\x{10FFF}\\x{1E800}-\\x{1EFFF}]");

    private BidiIsolation() {}

    /** The name as it can stand among other words. */
    public static String isolate(String name) {
        return TURNS.matcher(name).find() ? BEGIN + balanced(name) + END : name;
    }

    /** Without an end of an isolation that has not begun, and with one for each that has not ended. */
    private static String balanced(String name) {
        StringBuilder balanced = new StringBuilder();
        int open = 0;
        for (char sign : name.toCharArray()) {
            boolean isEnd = sign == END;
            if (isEnd && open == 0) {
                continue;
            }
            open += isEnd ? -1 : sign >= '\u2066' && sign <= BEGIN ? 1 : 0;
            balanced.append(sign);
        }
        return balanced.append(String.valueOf(END).repeat(open)).toString();
    }

    /** Names with commas between them. */
    public static String joinIsolated(Collection<String> names) {
        return names.stream().map(BidiIsolation::isolate).collect(Collectors.joining(", "));
    }
}
