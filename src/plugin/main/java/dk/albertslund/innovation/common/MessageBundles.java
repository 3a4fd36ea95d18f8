package dk.albertslund.innovation.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** The plugin's texts in all its languages, for parsing input whatever language it is written in. */
public final class MessageBundles {
    private static final Properties DANISH = read("/i18n/innovation_da_DK.properties");
    private static final Properties ENGLISH = read("/i18n/innovation.properties");

    private MessageBundles() {}

    private static Properties read(String file) {
        try (InputStream texts = MessageBundles.class.getResourceAsStream(file)) {
            Properties read = new Properties();
            read.load(texts);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text in each language, Danish first; empty when no language file has the key. */
    public static List<String> textsInAllLanguages(String key) {
        return Stream.of(DANISH, ENGLISH)
                .map(language -> language.getProperty(key))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The text in Danish for {@code da}, otherwise in English; empty when the language file has no such key. */
    public static String text(String key, String language) {
        return (language.equals("da") ? DANISH : ENGLISH).getProperty(key, "");
    }
}
