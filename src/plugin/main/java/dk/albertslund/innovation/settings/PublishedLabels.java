package dk.albertslund.innovation.settings;

import dk.albertslund.innovation.common.LabelOverrides;
import dk.albertslund.innovation.model.Phase;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Labels of phases, types and excuses: published ones take precedence over the language file. */
@Component
public final class PublishedLabels implements LabelOverrides {
    private static final String PHASE = "innovation.phase.";
    private static final String TYPE = "innovation.network.type.";
    private static final String EXCUSE = "innovation.excuse.";
    private static final String NAME = ".name";

    private final PublishedSettings settings;

    public PublishedLabels(PublishedSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<String> label(String key, Locale locale) {
        return named(PHASE, key)
                .flatMap(Phase::withKey)
                .flatMap(phase -> settings.current().label(phase).in(locale))
                .or(() -> named(TYPE, key).flatMap(type -> word(type, locale, this::typeName)))
                .or(() -> named(EXCUSE, key).flatMap(code -> word(code, locale, this::excuseWords)));
    }

    /** The key's variable part between the two ends; empty when the key does not match. */
    private static Optional<String> named(String beginning, String key) {
        int end = key.length() - NAME.length();
        return key.startsWith(beginning) && key.endsWith(NAME) && end > beginning.length()
                ? Optional.of(key.substring(beginning.length(), end))
                : Optional.empty();
    }

    private Optional<LocalizedLabel> typeName(String key) {
        return settings.current().type(key).map(NetworkType::name);
    }

    private Optional<LocalizedLabel> excuseWords(String code) {
        return settings.current().excuse(code).map(Excuse::words);
    }

    /**
     * Items added by an administrator have no text in the language file, so the other language's label is the fallback.
     */
    private static Optional<String> word(String key, Locale locale, Function<String, Optional<LocalizedLabel>> label) {
        boolean isOwn = Settings.DEFAULTS.type(key).isEmpty()
                && Settings.DEFAULTS.excuse(key).isEmpty();
        return label.apply(key).flatMap(word -> isOwn ? word.inEither(locale) : word.in(locale));
    }
}
