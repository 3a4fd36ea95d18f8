package dk.albertslund.devhost.plugin;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The plugin's jar, installed as a bundle and started. */
public interface InstalledPlugin extends AutoCloseable {
    /** The plugin's key, for example {@code dk.albertslund.innovation-networks}. */
    String key();

    String version();

    /** The modules of one type, in the descriptor's order. */
    List<PluginModule> modules(String type);

    Optional<PluginModule> module(String key);

    /** A file inside the jar, read through the bundle. */
    Optional<InputStream> resource(String path);

    /** A module class, made by constructor injection from the plugin's Spring context. */
    <T> T create(String className, Class<T> type);

    Class<?> load(String className);

    /** The names of the jar's classes in that package and beneath it, sorted; REST modules are found by package. */
    List<String> classNames(String packageName);

    /** The text behind a language key, English when the locale lacks it, the key itself when there is none. */
    String text(Locale locale, String key, Object... arguments);

    /**
     * The raw text of the language file, apostrophes doubled and places for arguments open, as the transformer
     * of scripts needs it; empty when there is none.
     */
    Optional<String> textPattern(Locale locale, String key);

    /** Stops the context and the bundle. */
    @Override
    void close();
}
