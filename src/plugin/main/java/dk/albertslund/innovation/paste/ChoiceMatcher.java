package dk.albertslund.innovation.paste;

import dk.albertslund.innovation.form.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Matches text to one of a field's choices by its names, in singular or plural. */
final class ChoiceMatcher {
    private static final int LONGEST = 200;

    private final Field field;
    private final FieldNames names;
    private final Map<String, String> choices = new HashMap<>();

    ChoiceMatcher(FieldNames names, Field field) {
        this.field = field;
        this.names = names;
        for (String choice : field.choices()) {
            names.of(field, choice)
                    .flatMap(WordNormalizer::wordings)
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> choices.putIfAbsent(name, choice));
        }
    }

    Optional<String> match(String written) {
        String plain = written.length() > LONGEST ? "" : WordNormalizer.of(written);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(choices.get(plain)).or(() -> byStem(plain));
    }

    /** Only an unambiguous match. */
    private Optional<String> byStem(String plain) {
        List<String> found = choices.entrySet().stream()
                .filter(name -> WordNormalizer.isSameStem(name.getKey(), plain))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether the text is the choice's label, or enough of it. */
    boolean isLabel(String written, String choice) {
        return WordNormalizer.wordings(names.label(field, choice)).anyMatch(WordNormalizer.of(written)::equals);
    }
}
