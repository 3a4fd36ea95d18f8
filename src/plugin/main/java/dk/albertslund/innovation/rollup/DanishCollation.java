package dk.albertslund.innovation.rollup;

import java.text.CollationKey;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Danish sort order of names, the same on the page, in the file and in the scripts: æ, ø and å last, aa as å, word by
 * word, numbers by value, upper case first. Matches the browsers' Danish collation; the JDK's ignores spaces and
 * hyphens. Sort keys are cached, as computing one takes longer than reading the name from the database (3 µs,
 * docs/measurements/rollup.md).
 */
public final class DanishCollation {
    private static final int REMEMBERED = 20_000;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,99}");

    private static final Pattern LETTER = Pattern.compile("AA|Aa|aa|\\p{L}");
    private static final List<String> DOUBLE_A = List.of("\u00c5", "AA", "Aa", "\u00e5", "aa");
    private static final int FIRST_SMALL = DOUBLE_A.indexOf("\u00e5");

    /** All sort before digits and letters; none is ignored. */
    private static final String SIGNS =
            " _-\u2013\u2014,;:!\u00a1?\u00bf.\u2026\u00b7'\u2039\u203a\"\u00ab\u00bb()[]{}\u00a7\u00b6"
                    + "@*/\\&#%\u2022`\u00b4^\u00af\u00a8\u00b8\u00b0\u00a9\u00ae+\u00b1\u00f7\u00d7<=>\u00ac|\u00a6~\u00a4\u00a2$\u00a3\u00a5\u20ac";

    private static final String LETTERS = "& '\u0027' ; \u2018 ; \u2019 ; \u201a & '\"' ; \u201c ; \u201d ; \u201e"
            + " & D ; \u0111 , \u0110 ; \u00f0 , \u00d0 & L ; \u0142 , \u0141 & Y ; \u00fc , \u00dc"
            + " & Z < \u00e6 , \u00c6 ; \u00e4 , \u00c4 < \u00f8 , \u00d8 ; \u00f6 , \u00d6"
            + " < \u00e5 , \u00c5 , aa , Aa , AA";

    private static final Map<String, SortKey> PLACES =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, SortKey> eldest) {
                    return size() > REMEMBERED;
                }
            });
    private static final RuleBasedCollator DANISH = danish();

    private DanishCollation() {}

    /** Gives each sign that the JDK ignores a position of its own. */
    private static RuleBasedCollator danish() {
        StringBuilder rules = new StringBuilder(((RuleBasedCollator) Collator.getInstance(Locale.ROOT)).getRules());
        rules.append("& '_' < ' ' & ' ' < '_'");
        SIGNS.substring(2)
                .codePoints()
                .forEach(sign -> rules.append(" < '").appendCodePoint(sign).append('\''));
        try {
            RuleBasedCollator collator =
                    new RuleBasedCollator(rules.append(LETTERS).toString());
            collator.setStrength(Collator.SECONDARY);
            collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
            return collator;
        } catch (ParseException e) {
            throw new IllegalStateException("The Danish order cannot be read", e);
        }
    }

    /** The name's sort key. */
    static SortKey sortKey(String name) {
        return PLACES.computeIfAbsent(name, unknown -> new SortKey(letters(unknown), capitals(unknown)));
    }

    private static CollationKey letters(String name) {
        return DANISH.getCollationKey(NUMBER.matcher(name).replaceAll(number -> byValue(number.group())));
    }

    /** Prefixes each number with its length, so that 2 sorts before 10. */
    private static String byValue(String number) {
        String digits = number.replaceFirst("^0+(?=.)", "");
        return String.format(Locale.ROOT, "%02d%s", digits.length(), digits);
    }

    /** A digit per letter, upper case first; {@code aa} is one letter and sorts after {@code å}. */
    private static String capitals(String name) {
        StringBuilder capitals = new StringBuilder();
        LETTER.matcher(name).results().forEach(letter -> capitals.append(capital(letter.group())));
        return capitals.toString();
    }

    private static int capital(String letter) {
        int doubleA = DOUBLE_A.indexOf(letter);
        if (doubleA >= 0) {
            return doubleA;
        }
        return Character.isUpperCase(letter.codePointAt(0)) ? 0 : FIRST_SMALL;
    }

    /** Rank of each name, equal for names that sort equal. */
    public static Map<String, Integer> numbers(List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        TreeSet<SortKey> order = new TreeSet<>();
        names.forEach(name -> order.add(sortKey(name)));
        List<SortKey> ordered = List.copyOf(order);
        names.forEach(name -> numbers.put(name, Collections.binarySearch(ordered, sortKey(name))));
        return numbers;
    }

    /** A sort key; case only decides between names that are otherwise equal. */
    record SortKey(CollationKey letters, String capitals) implements Comparable<SortKey> {
        @Override
        public int compareTo(SortKey other) {
            int order = letters.compareTo(other.letters);
            return order == 0 ? capitals.compareTo(other.capitals) : order;
        }
    }
}
