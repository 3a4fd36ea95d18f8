package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldGroup;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.guide.confluence.ExerciseStepsView;
import dk.albertslund.innovation.form.guide.confluence.ExerciseStepsViewFactory;
import java.util.stream.Stream;

/**
 * Texts of a form by the naming convention of its language keys: {@code innovation.form.<kind>.<field>.label} and so
 * on. A missing text is the empty string.
 */
public final class FormMessages {
    private static final String COMMON = "innovation.form.common.";

    private final Messages messages;
    private final String prefix;
    private final String shared;
    private final String kind;

    public FormMessages(Messages messages, FormKind kind) {
        this.messages = messages;
        this.prefix = "innovation.form." + kind.key() + ".";
        this.kind = kind.key();
        this.shared = "innovation.form." + kind.sharedTexts() + ".";
    }

    String section(Section section) {
        return found("section." + section.key());
    }

    public String of(Field field, String detail) {
        return found(field.key() + "." + detail);
    }

    String of(RowList list, String detail) {
        return found(list.key() + "." + detail);
    }

    String of(FieldGroup group, String detail) {
        return found("group." + group.key() + "." + detail);
    }

    String choice(Field field, String choice) {
        return field.labelKeyPattern().isEmpty()
                ? found(field.key() + "." + choice)
                : messages.text(field.labelKeyPattern().replace("%s", choice));
    }

    /** As the field's type shows its choices. */
    public String choiceLabel(Field field, String choice) {
        return field.type().choiceLabel(choice, choice(field, choice));
    }

    ExerciseStepsView guide() {
        return ExerciseStepsViewFactory.of(kind, messages);
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    private String found(String detail) {
        return Stream.of(prefix, shared, COMMON)
                .map(start -> optional(start + detail))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Confluence returns the key when there is no text. */
    private String optional(String key) {
        String text = messages.text(key);
        return text.equals(key) ? "" : text;
    }
}
