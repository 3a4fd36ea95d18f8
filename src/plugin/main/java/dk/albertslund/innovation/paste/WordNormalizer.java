package dk.albertslund.innovation.paste;

import dk.albertslund.innovation.common.TextCleaner;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Normalises words to letters and digits, for matching user input with names. */
final class WordNormalizer {
    private static final int SHORTEST_STEM = 4;
    /** Danish and English inflectional endings. */
    private static final Set<String> ENDINGS = Set.of(
            "e", "r", "er", "re", "ere", "n", "en", "ne", "ene", "erne", "rne", "t", "et", "s", "es", "ers", "rs");

    private WordNormalizer() {}

    static String of(String words) {
        StringBuilder plain = new StringBuilder();
        TextCleaner.normalizeForComparison(words)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** Removes bracketed text; an unclosed bracket extends to the end. */
    static String withoutBrackets(String words) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (char sign : words.toCharArray()) {
            if ("([{".indexOf(sign) >= 0) {
                depth++;
            } else if (")]}".indexOf(sign) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                outside.append(sign);
            }
        }
        return outside.toString();
    }

    /** The variants of a name with a bracketed part: either part, or both in either order. */
    static Stream<String> wordings(String name) {
        int open = name.indexOf('(');
        int close = name.lastIndexOf(')');
        if (open < 0 || close < open) {
            return Stream.of(of(name));
        }
        String inside = name.substring(open, close);
        String outside = name.substring(0, open) + name.substring(close);
        return Stream.of(name, outside, inside, inside + outside).map(WordNormalizer::of);
    }

    /** Whether the words differ only by their ending, such as Virksomhed and Virksomheder. */
    static boolean isSameStem(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        if (shorter.length() < SHORTEST_STEM) {
            return false;
        }
        return stems(shorter).stream()
                .anyMatch(stem -> longer.startsWith(stem) && isEnding(longer.substring(stem.length())));
    }

    private static boolean isEnding(String rest) {
        return rest.isEmpty() || ENDINGS.contains(rest) || rest.equals("ies");
    }

    /** Includes the English plural in -ies. */
    private static List<String> stems(String word) {
        return word.endsWith("y") ? List.of(word, word.substring(0, word.length() - 1)) : List.of(word);
    }
}
