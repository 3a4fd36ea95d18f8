package dk.albertslund.devhost.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The plugin's language files, ISO-8859-1 as Confluence reads them. Every text is a {@link MessageFormat}, also one
 * that takes no argument: an apostrophe must stand twice, or it and the braces after it are lost.
 */
final class PluginMessages {
    private static final ResourceBundle.Control LOOKUP =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<String> locations;
    private final Function<String, Optional<InputStream>> files;
    private final Map<String, Properties> read = new ConcurrentHashMap<>();

    PluginMessages(List<String> locations, Function<String, Optional<InputStream>> files) {
        this.locations = List.copyOf(locations);
        this.files = files;
        for (String location : this.locations) {
            if (read(location).isEmpty()
                    && files.apply(location + ".properties").isEmpty()) {
                throw new PluginStartException("The language file " + location + ".properties is not in the jar");
            }
        }
    }

    String text(Locale locale, String key, Object... arguments) {
        return pattern(locale, key)
                .map(pattern -> format(locale, key, pattern, arguments))
                .orElse(key);
    }

    /** The raw text of the file, with doubled apostrophes and unfilled arguments. */
    Optional<String> pattern(Locale locale, String key) {
        for (Locale candidate : LOOKUP.getCandidateLocales("", locale)) {
            for (String location : locations) {
                String text = read(LOOKUP.toBundleName(location, candidate)).getProperty(key);
                if (text != null) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    private static String format(Locale locale, String key, String pattern, Object... arguments) {
        try {
            return new MessageFormat(pattern, locale).format(arguments);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The text of " + key + " is no message format: " + e.getMessage(), e);
        }
    }

    private Properties read(String bundleName) {
        return read.computeIfAbsent(bundleName, name -> {
            Properties texts = new Properties();
            files.apply(name + ".properties").ifPresent(file -> load(texts, name, file));
            return texts;
        });
    }

    private static void load(Properties texts, String name, InputStream file) {
        try (InputStream closing = file) {
            texts.load(closing);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + name + ".properties", e);
        }
    }
}
