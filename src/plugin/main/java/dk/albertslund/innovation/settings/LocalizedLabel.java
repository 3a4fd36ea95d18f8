package dk.albertslund.innovation.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What something is called in Danish and in English; empty where the language file has the word. */
public record LocalizedLabel(String danish, String english) {
    public static final LocalizedLabel NONE = new LocalizedLabel("", "");

    /** The word for a reader of that language. */
    public Optional<String> in(Locale locale) {
        return nonEmpty(isDanish(locale) ? danish : english);
    }

    /** The word for a reader of that language, in the other language when there is no other. */
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
