package dk.albertslund.innovation.settings;

import dk.albertslund.innovation.common.LabelOverrides;
import dk.albertslund.innovation.model.Phase;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * The one place that knows what phases, types and excuses are called: published names go before the language file's.
 */
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

    /** What stands between the two ends; empty for a key of another kind. */
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

    /** What the administrator has added has no other word than theirs, in whichever language. */
    private static Optional<String> word(String key, Locale locale, Function<String, Optional<LocalizedLabel>> label) {
        boolean isOwn = Settings.DEFAULTS.type(key).isEmpty()
                && Settings.DEFAULTS.excuse(key).isEmpty();
        return label.apply(key).flatMap(word -> isOwn ? word.inEither(locale) : word.in(locale));
    }
}
