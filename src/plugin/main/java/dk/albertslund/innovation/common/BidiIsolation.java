package dk.albertslund.innovation.common;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Unicode bidirectional isolation of names in plain text. A name with right-to-left letters or directional formatting
 * characters is wrapped in FSI…PDI (U+2068, U+2069), so that it cannot reorder the text around it; any other name is
 * returned unchanged. In markup {@code <bdi>} does the same. The scripts have the same rule.
 */
public final class BidiIsolation {
    private static final char BEGIN = '\u2068';
    private static final char END = '\u2069';

    /** Hebrew, Arabic and the other right-to-left blocks, and the directional formatting characters. */
    private static final Pattern TURNS = Pattern.compile("[\\u0590-\\u08FF\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069"
            + "\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\x{10800}-\\x{10FFF}\\x{1E800}-\\x{1EFFF}]");

    private BidiIsolation() {}

    /**
     * Isolates the name where it needs it.
     *
     * @return the name, unchanged if it is left-to-right
     */
    public static String isolate(String name) {
        return TURNS.matcher(name).find() ? BEGIN + balanced(name) + END : name;
    }

    /** Drops unmatched PDIs and closes unclosed isolates, so that the name cannot end our own isolate. */
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

    /** Joins the names with commas, each isolated. */
    public static String joinIsolated(Collection<String> names) {
        return names.stream().map(BidiIsolation::isolate).collect(Collectors.joining(", "));
    }
}
