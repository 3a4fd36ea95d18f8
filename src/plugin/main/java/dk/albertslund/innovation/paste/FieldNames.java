package dk.albertslund.innovation.paste;

import dk.albertslund.innovation.common.MessageBundles;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All names of a form's fields and choices: keys, and labels in Danish and English. Further names come from the texts
 * {@code <field>.headings} and {@code <name of choice>.words}, separated by commas.
 */
final class FieldNames {
    private final Messages messages;
    private final List<String> prefixes;
    private final Map<Field, ChoiceMatcher> choices = new HashMap<>();

    FieldNames(Messages messages, FormKind kind) {
        this.messages = messages;
        this.prefixes = Stream.of(kind.key(), kind.sharedTexts())
                .distinct()
                .map(key -> "innovation.form." + key + ".")
                .toList();
    }

    /** The label in the user's language. */
    String label(Field field) {
        return first(field.key() + ".label");
    }

    /** The label in the user's language. */
    String label(Field field, String choice) {
        return field.labelKeyPattern().isEmpty()
                ? first(field.key() + "." + choice)
                : messages.text(named(field, choice));
    }

    /** Cached per field. */
    ChoiceMatcher choices(Field field) {
        return choices.computeIfAbsent(field, some -> new ChoiceMatcher(this, some));
    }

    private static String named(Field field, String choice) {
        return field.labelKeyPattern().replace("%s", choice);
    }

    /** Confluence returns the key when there is no text. */
    private String first(String detail) {
        return prefixes.stream()
                .filter(prefix -> !messages.text(prefix + detail).equals(prefix + detail))
                .map(prefix -> messages.text(prefix + detail))
                .findFirst()
                .orElse("");
    }

    Stream<String> of(Field field) {
        return Stream.of(
                        Stream.of(field.key(), label(field)),
                        both(field.key() + ".label"),
                        both(field.key() + ".headings").flatMap(FieldNames::parts))
                .flatMap(names -> names);
    }

    Stream<String> of(Field field, String choice) {
        Stream<String> shown;
        Stream<String> others;
        if (field.labelKeyPattern().isEmpty()) {
            shown = both(field.key() + "." + choice);
            others = both(field.key() + "." + choice + ".words");
        } else {
            shown = MessageBundles.textsInAllLanguages(named(field, choice)).stream();
            others = MessageBundles.textsInAllLanguages(named(field, choice) + ".words").stream();
        }
        return Stream.of(Stream.of(choice, label(field, choice)), shown, others.flatMap(FieldNames::parts))
                .flatMap(names -> names);
    }

    private Stream<String> both(String detail) {
        return prefixes.stream().flatMap(prefix -> MessageBundles.textsInAllLanguages(prefix + detail).stream());
    }

    private static Stream<String> parts(String words) {
        return Arrays.stream(words.split(",")).map(String::strip);
    }
}
