package dk.albertslund.innovation.stakeholder;

import dk.albertslund.innovation.common.BothLanguages;
import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.form.Field;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Understands headings and choices as people write them: by key, in Danish, in English, or as the municipality says. */
final class Words {
    private static final String PREFIX = "innovation.form." + StakeholderForm.KEY + ".";

    private final Texts texts;

    Words(Texts texts) {
        this.texts = texts;
    }

    boolean isHeading(Field field, String cell) {
        String key = PREFIX + field.key();
        Stream<String> others =
                BothLanguages.of(key + ".headings").stream().flatMap(words -> Stream.of(words.split(",")));
        return isOneOf(
                cell,
                Stream.of(Stream.of(field.key()), names(key + ".label"), others).flatMap(all -> all));
    }

    /** The last phase has a word in place of a number. */
    boolean isContinuation(String cell) {
        return isOneOf(cell, names("innovation.phase.continuation.number"));
    }

    Optional<String> choice(Field field, String cell) {
        return field.choices().stream()
                .filter(choice -> isOneOf(cell, Stream.concat(Stream.of(choice), names(key(field, choice)))))
                .findFirst();
    }

    /** What there is to choose from, as the reader says it. */
    String choices(Field field) {
        List<String> labels = field.choices().stream()
                .map(choice -> texts.text(key(field, choice)))
                .toList();
        return String.join(", ", labels);
    }

    private static String key(Field field, String choice) {
        return field.naming().isEmpty()
                ? PREFIX + field.key() + "." + choice
                : field.naming().replace("%s", choice);
    }

    private Stream<String> names(String key) {
        return Stream.concat(Stream.of(texts.text(key)), BothLanguages.of(key).stream());
    }

    /** One of a name's two parts is enough, the one in brackets or the one outside, and so are both in either order. */
    private static boolean isOneOf(String cell, Stream<String> names) {
        String wanted = plain(cell);
        return names.anyMatch(name -> wordings(name).anyMatch(wanted::equals));
    }

    private static Stream<String> wordings(String name) {
        int opening = name.indexOf('(');
        int closing = name.lastIndexOf(')');
        if (opening < 0 || closing < opening) {
            return Stream.of(plain(name));
        }
        String inside = name.substring(opening, closing);
        String outside = name.substring(0, opening) + name.substring(closing);
        return Stream.of(name, outside, inside, inside + outside).map(Words::plain);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
