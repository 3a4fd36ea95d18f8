package dk.albertslund.innovation.form.guide.confluence;

import dk.albertslund.innovation.common.Messages;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes the guide of a kind of form from its texts: {@code innovation.form.<kind>.guide.1} and the following numbers,
 * {@code guide.source} and {@code guide.url}; {@code deck.title} and {@code deck.1} and the following.
 */
public final class ExerciseStepsViewFactory {
    private static final int MOST = 20;

    private ExerciseStepsViewFactory() {}

    /** @param kind key of the kind of form */
    public static ExerciseStepsView of(String kind, Messages messages) {
        String prefix = "innovation.form." + kind + ".";
        return new ExerciseStepsView(
                numbered(prefix + "guide.", messages),
                optional(prefix + "guide.source", messages),
                optional(prefix + "guide.url", messages),
                optional(prefix + "deck.title", messages),
                numbered(prefix + "deck.", messages));
    }

    private static List<String> numbered(String prefix, Messages messages) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> optional(prefix + number, messages))
                .takeWhile(text -> !text.isEmpty())
                .toList();
    }

    /** Confluence returns the key when there is no text. */
    private static String optional(String key, Messages messages) {
        String text = messages.text(key);
        return text.equals(key) ? "" : text;
    }
}
