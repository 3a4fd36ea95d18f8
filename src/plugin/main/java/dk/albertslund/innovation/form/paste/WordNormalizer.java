package dk.albertslund.innovation.form.paste;

import dk.albertslund.innovation.common.TextCleaner;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Words with nothing but their letters and figures, for comparing what people write with what we call things. */
final class WordNormalizer {
    private static final int SHORTEST_STEM = 4;
    /** How a word may end in Danish and in English, beside how it is written elsewhere. */
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

    /** Without what stands in brackets of any kind; a bracket that is never closed goes to the end. */
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

    /** A name in two parts, one of them in brackets: either is enough, and so are both in either order. */
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

    /** Whether the words are the same but for how they end, as one and several are: Virksomhed, Virksomheder. */
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

    /** In English a y at the end gives way: company, companies. */
    private static List<String> stems(String word) {
        return word.endsWith("y") ? List.of(word, word.substring(0, word.length() - 1)) : List.of(word);
    }
}
