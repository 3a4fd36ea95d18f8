package dk.albertslund.innovation.creation;

import dk.albertslund.innovation.common.AsciiFolding;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Space keys: ASCII letters and digits, proposed from a title. */
public final class SpaceKeys {
    private static final int PROPOSED_LENGTH = 12;
    private static final int LIMIT = 50;

    /** Danish and English words that say nothing about the theme, folded by {@code AsciiFolding}. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "A", "AF", "ALLE", "AN", "AND", "AT", "DE", "DEN", "DET", "EN", "ER", "ET", "FOR", "FRA", "HOS", "I", "IN",
            "MED", "OF", "OG", "OM", "ON", "PAA", "THE", "TIL", "TO", "UD", "VED", "WITH");

    private SpaceKeys() {}

    /**
     * Proposes a key: the first word of the title that says something, and the next one if there is room for all of it.
     * Only a first word that is too long is cut.
     *
     * @return empty when the title has no letter or digit
     */
    public static String propose(String title) {
        List<String> words = Arrays.stream(AsciiFolding.capitals(title).split("[^A-Z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling =
                words.stream().filter(word -> !SMALL_WORDS.contains(word)).toList();
        List<String> chosen = telling.isEmpty() ? words : telling;
        String first = chosen.isEmpty() ? "" : chosen.get(0);
        String both = chosen.size() < 2 ? first : first + chosen.get(1);
        return both.length() <= PROPOSED_LENGTH ? both : first.substring(0, Math.min(first.length(), PROPOSED_LENGTH));
    }

    public static boolean isLegal(String key) {
        return key.matches("[A-Za-z0-9]{1," + LIMIT + "}");
    }
}
