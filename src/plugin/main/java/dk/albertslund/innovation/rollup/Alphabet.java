package dk.albertslund.innovation.rollup;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Where words stand in a language's alphabet (Danish: æ, ø, å last). Working out a word's place takes longer than reading
 * it from the database (3 µs, docs/measurements/rollup.md), so the latest ones are remembered.
 */
final class Alphabet {
    private static final int REMEMBERED = 20_000;

    private final Map<Locale, Map<String, CollationKey>> places = Collections.synchronizedMap(recent(8));

    private static <K, V> Map<K, V> recent(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    CollationKey place(Locale locale, String word) {
        Map<String, CollationKey> known =
                places.computeIfAbsent(locale, language -> Collections.synchronizedMap(recent(REMEMBERED)));
        return known.computeIfAbsent(
                word, unknown -> Collator.getInstance(locale).getCollationKey(unknown));
    }
}
