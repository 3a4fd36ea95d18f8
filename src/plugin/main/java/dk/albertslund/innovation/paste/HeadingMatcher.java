package dk.albertslund.innovation.paste;

import dk.albertslund.innovation.form.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Matches column headings to fields. Ignores a scale, unit, asterisk or text in brackets, and tells no difference
 * between singular and plural.
 */
final class HeadingMatcher {
    private static final int LONGEST = 120;
    private static final String BREAKS = "\n:;,/=\u2013\u2014|";
    /** Words that introduce a scale or are a unit. */
    private static final Set<String> BESIDE = Set.of(
            "skala", "scale", "p\u00e5", "en", "fra", "from", "on", "a", "i", "in", "kr", "dkk", "pct", "procent",
            "percent", "timer", "hours", "dage", "days");

    private final Map<String, Field> fields = new HashMap<>();

    /** For a name that two fields share the first field wins. */
    HeadingMatcher(FieldNames names, List<Field> fields) {
        for (Field field : fields) {
            names.of(field)
                    .flatMap(WordNormalizer::wordings)
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> this.fields.putIfAbsent(name, field));
        }
    }

    Optional<Field> match(String heading) {
        if (heading.isEmpty() || heading.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> readings = candidates(heading);
        return readings.stream()
                .filter(fields::containsKey)
                .map(fields::get)
                .findFirst()
                .or(() -> byStem(readings));
    }

    /** The heading as written, then with less and less around it. */
    private static List<String> candidates(String heading) {
        String bare = WordNormalizer.withoutBrackets(heading);
        String begin = before(bare, BREAKS);
        List<String> readings = new ArrayList<>();
        for (String words : List.of(heading, bare, begin, withoutScale(bare), withoutScale(begin))) {
            String plain = WordNormalizer.of(words);
            if (!plain.isEmpty() && !readings.contains(plain)) {
                readings.add(plain);
            }
        }
        return readings;
    }

    private static String before(String words, String signs) {
        int end = 0;
        while (end < words.length() && signs.indexOf(words.charAt(end)) < 0) {
            end++;
        }
        return words.substring(0, end);
    }

    /** {@code 2. Indflydelse p\u00e5 en skala 1-5} becomes {@code Indflydelse}. */
    private static String withoutScale(String words) {
        int begin = 0;
        while (begin < words.length() && !Character.isLetter(words.charAt(begin))) {
            begin++;
        }
        int end = begin;
        while (end < words.length() && !Character.isDigit(words.charAt(end))) {
            end++;
        }
        List<String> parts =
                new ArrayList<>(Arrays.asList(words.substring(begin, end).split("\\s")));
        while (!parts.isEmpty() && isBeside(parts.get(parts.size() - 1))) {
            parts.remove(parts.size() - 1);
        }
        return String.join(" ", parts);
    }

    private static boolean isBeside(String word) {
        String plain = WordNormalizer.of(word);
        return plain.isEmpty() || BESIDE.contains(plain);
    }

    /** Only an unambiguous match. */
    private Optional<Field> byStem(List<String> readings) {
        List<Field> found = fields.entrySet().stream()
                .filter(name ->
                        readings.stream().anyMatch(reading -> WordNormalizer.isSameStem(name.getKey(), reading)))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
