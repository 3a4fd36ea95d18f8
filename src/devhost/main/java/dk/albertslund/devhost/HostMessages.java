package dk.albertslund.devhost;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The wiki's own messages, {@code texts/host*.properties}, in English and Danish. */
public final class HostMessages {
    private static final ResourceBundle.Control LOOKUP =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private HostMessages() {}

    /** The formatted text; the raw text when there are no arguments; the key when there is no text. */
    public static String text(Locale locale, String key, Object... arguments) {
        ResourceBundle texts = texts(locale);
        if (!texts.containsKey(key)) {
            return key;
        }
        String pattern = texts.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** All texts whose keys begin with one of these, for a script. */
    public static Map<String, String> startingWith(Locale locale, String... prefixes) {
        ResourceBundle texts = texts(locale);
        Map<String, String> found = new TreeMap<>();
        texts.keySet().stream()
                .filter(key -> Arrays.stream(prefixes).anyMatch(key::startsWith))
                .forEach(key -> found.put(key, texts.getString(key)));
        return found;
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle("texts.host", locale, LOOKUP);
    }
}
