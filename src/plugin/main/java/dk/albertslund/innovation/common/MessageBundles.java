package dk.albertslund.innovation.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** Our texts in every language that we have, for understanding what people write in whichever. */
public final class MessageBundles {
    private static final List<Properties> LANGUAGES = Stream.of(
                    "/i18n/innovation_da_DK.properties", "/i18n/innovation.properties")
            .map(MessageBundles::read)
            .toList();

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

    /** The text by that key, Danish first; nothing where there is none. */
    public static List<String> textsInAllLanguages(String key) {
        return LANGUAGES.stream()
                .map(language -> language.getProperty(key))
                .filter(Objects::nonNull)
                .toList();
    }
}
