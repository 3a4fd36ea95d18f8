package dk.albertslund.innovation.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A label in Danish and English; empty to use the language file's. */
public record LocalizedLabel(String danish, String english) {
    public static final LocalizedLabel NONE = new LocalizedLabel("", "");

    /** The label in that language. */
    public Optional<String> in(Locale locale) {
        return nonEmpty(isDanish(locale) ? danish : english);
    }

    /** The label in that language, or else in the other one. */
    Optional<String> inEither(Locale locale) {
        return Stream.of(in(locale), nonEmpty(danish), nonEmpty(english))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isDanish(Locale locale) {
        return locale.getLanguage().equals("da");
    }

    private static Optional<String> nonEmpty(String word) {
        return word.isEmpty() ? Optional.empty() : Optional.of(word);
    }
}
