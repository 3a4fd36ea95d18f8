package dk.albertslund.innovation.page;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the parts of a network that a page shows: the names of our macros in its storage format, without prefix. */
public final class PageMacroParser {
    private static final Pattern MACRO = Pattern.compile(
            "ac:name=\"innovation-([a-z-]++)\"[^<>]{0,500}+>(?:\\s*+<ac:parameter ac:name=\"phase\">([a-z]+)</ac:parameter>)?");

    private PageMacroParser() {}

    /** @return for example {@code question}, or {@code phase-focus} for the macro of the first phase */
    public static Set<String> parse(String storage) {
        Set<String> parts = new LinkedHashSet<>();
        Matcher macro = MACRO.matcher(storage);
        while (macro.find()) {
            parts.add(macro.group(2) == null ? macro.group(1) : macro.group(1) + "-" + macro.group(2));
        }
        return parts;
    }
}
