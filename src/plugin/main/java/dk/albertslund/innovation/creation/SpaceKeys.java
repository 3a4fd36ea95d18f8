package dk.albertslund.innovation.creation;

import dk.albertslund.innovation.common.AsciiFolding;

/** Space keys: ASCII letters and digits, proposed from a title. */
public final class SpaceKeys {
    private static final int PROPOSED_LENGTH = 12;
    private static final int LIMIT = 50;

    private SpaceKeys() {}

    /**
     * Proposes a key: the initials of several words, else the word itself, folded by {@code AsciiFolding}.
     *
     * @return empty when the title has no letter or digit
     */
    public static String propose(String title) {
        String[] words = AsciiFolding.capitals(title).strip().split("[^A-Z0-9]+");
        StringBuilder key = new StringBuilder();
        for (String word : words) {
            String part = words.length > 3 && word.length() > 3 ? word.substring(0, 3) : word;
            if (key.length() + part.length() > PROPOSED_LENGTH) {
                part = part.substring(0, PROPOSED_LENGTH - key.length());
            }
            key.append(part);
        }
        return key.toString();
    }

    public static boolean isLegal(String key) {
        return key.matches("[A-Za-z0-9]{1," + LIMIT + "}");
    }
}
