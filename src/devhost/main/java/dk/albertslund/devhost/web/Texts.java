package dk.albertslund.devhost.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The host's own texts, Danish and English. A key that is not there throws, so that no page shows one. */
public final class Texts {
    private static final ResourceBundle.Control LOOKUP =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The text with its arguments in their places; an apostrophe stands twice in the file. */
    public String text(Locale locale, String key, Object... arguments) {
        String pattern = bundle(locale).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** The text, or what stands in for it when the host has none of that key. */
    public String textOr(Locale locale, String key, String otherwise) {
        try {
            return text(locale, key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("web.texts.host", locale, LOOKUP);
    }
}
