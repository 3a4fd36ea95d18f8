package dk.albertslund.devhost.resources;

import dk.albertslund.devhost.plugin.InstalledPlugin;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The transformer {@code jsI18n}: replaces {@code AJS.I18n.getText("key")} by the message. As in Confluence it works on
 * text without parsing the script, so a key that is not a literal is left alone.
 */
final class JsI18nTransformer {
    private static final Pattern CALL =
            Pattern.compile("(?<![\\w.$])(?:(?:AJS|WRM)\\.)?I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([),])");

    private final InstalledPlugin plugin;
    private final Locale locale;

    JsI18nTransformer(InstalledPlugin plugin, Locale locale) {
        this.plugin = plugin;
        this.locale = locale;
    }

    String transform(String script) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(replacement(call)));
    }

    private String replacement(MatchResult call) {
        String key = call.group(2);
        return call.group(3).equals(")") ? text(key) : "AJS.format(" + pattern(key) + ",";
    }

    /** The finished text as a JavaScript literal. */
    String text(String key) {
        return literal(plugin.text(locale, key));
    }

    /** The text with its places for arguments open, as a JavaScript literal for {@code AJS.format}. */
    String pattern(String key) {
        return literal(plugin.textPattern(locale, key).orElse(key));
    }

    static String literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(letter -> append(out, (char) letter));
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, char letter) {
        switch (letter) {
            case '"', '\\' -> out.append('\\').append(letter);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                boolean isPlain = letter >= ' ' && letter < 0x7f && letter != '<' && letter != '\'';
                out.append(isPlain ? String.valueOf(letter) : String.format("\\u%04X", (int) letter));
            }
        }
    }
}
