package dk.albertslund.innovation.common;

import java.util.Locale;
import java.util.Optional;

/** Labels that an administrator has overridden in the app's settings; they take precedence over the language file. */
public interface LabelOverrides {
    /**
     * @param key the language key, for example {@code innovation.phase.focus.name}
     * @return the label, or empty when it is not overridden in that language
     */
    Optional<String> label(String key, Locale locale);
}
