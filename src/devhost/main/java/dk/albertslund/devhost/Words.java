package dk.albertslund.devhost;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** The wiki's own texts, {@code texts/host.properties}: English, and Danish for those who read it. */
public final class Words {
    private static final ResourceBundle.Control LOOKUP =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    /** The text with its arguments; without arguments as it stands in the file. */
    public static String text(Locale locale, String key, Object... arguments) {
        String pattern = texts(locale).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** All texts whose keys begin so, for a script. */
    public static Map<String, String> startingWith(Locale locale, String prefix) {
        ResourceBundle texts = texts(locale);
        Map<String, String> found = new TreeMap<>();
        texts.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> found.put(key, texts.getString(key)));
        return found;
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle("texts.host", locale, LOOKUP);
    }
}
