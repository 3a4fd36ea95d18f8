package dk.albertslund.innovation.common;

import java.util.Locale;
import java.util.Optional;

/** What the municipality itself calls things; asked before the language file is. */
public interface LabelOverrides {
    /**
     * The municipality's own word for what the language key names; empty where it has none.
     *
     * @param key for example {@code innovation.phase.focus.name}
     */
    Optional<String> label(String key, Locale locale);
}
