package dk.albertslund.innovation.paste;

import dk.albertslund.innovation.common.MessageBundles;
import dk.albertslund.innovation.form.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Matches words to steps of a scale. "High" is the highest step, unless the column also has "very high": then it is the
 * one below.
 */
final class ScaleWordMatcher {
    private static final String TEXTS = "innovation.form.paste.scale.";
    private static final Map<String, Double> THREE = Map.of("low", 0.0, "middle", 0.5, "high", 1.0);
    private static final Map<String, Double> FIVE =
            Map.of("lowest", 0.0, "low", 0.25, "middle", 0.5, "high", 0.75, "highest", 1.0);

    private final Map<String, Integer> steps = new HashMap<>();

    /** @param column all cells of the column */
    ScaleWordMatcher(Field field, Collection<String> column) {
        Map<String, Integer> five = steps(FIVE, field);
        Map<String, Integer> three = steps(THREE, field);
        boolean isFive = !field.choices().isEmpty()
                && column.stream()
                        .map(WordNormalizer::of)
                        .anyMatch(word -> five.containsKey(word) && !three.containsKey(word));
        steps.putAll(isFive ? five : three);
    }

    private static Map<String, Integer> steps(Map<String, Double> places, Field field) {
        Map<String, Integer> steps = new HashMap<>();
        places.forEach((name, place) -> MessageBundles.textsInAllLanguages(TEXTS + name).stream()
                .flatMap(words -> Arrays.stream(words.split(",")))
                .map(WordNormalizer::of)
                .forEach(word -> steps.put(word, 1 + (int) Math.round(place * (field.limit() - 1)))));
        return steps;
    }

    Optional<String> step(String written) {
        return Optional.ofNullable(steps.get(WordNormalizer.of(written))).map(String::valueOf);
    }
}
