package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.BidiIsolation;
import dk.albertslund.innovation.common.KeyList;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldType;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;

/** Creates the views of one form's fields. */
final class FieldViewFactory {
    private final String idPrefix;
    private final FormMessages texts;
    private final FieldValueContext reading;
    private final FormKind kind;
    private final List<Hint> hints;

    FieldViewFactory(FormKind kind, FormMessages texts, FieldValueContext reading, List<Hint> hints) {
        this.kind = kind;
        this.idPrefix = "inno-" + kind.key();
        this.texts = texts;
        this.reading = reading;
        this.hints = hints;
    }

    List<FieldView> views(List<Field> fields, Row row) {
        return fields.stream()
                .filter(field -> kind.isShown(field, row))
                .map(field -> view(field, row))
                .toList();
    }

    FieldView view(Field field, Row row) {
        String value = row.value(field.key());
        List<PersonView> people = field.type() == FieldType.PEOPLE ? people(value) : List.of();
        return new FieldView(
                idPrefix + "-" + row.id() + "-" + field.key(),
                field,
                texts.of(field, "label"),
                texts.of(field, "help"),
                choices(field, value),
                field.isEditorsOnly() ? reading.seenBy() : "",
                sent(field, value, people),
                lines(field, value),
                people,
                row.cell(field.key()).map(FieldChange::revision).orElse(0),
                hint(field, row));
    }

    private List<ChoiceView> choices(Field field, String value) {
        List<String> chosen = KeyList.split(value);
        return field.choices().stream()
                .filter(choice ->
                        chosen.contains(choice) || !field.deprecatedChoices().contains(choice))
                .map(choice -> new ChoiceView(choice, texts.choiceLabel(field, choice), chosen.contains(choice)))
                .toList();
    }

    private List<PersonView> people(String keys) {
        return KeyList.split(keys).stream()
                .flatMap(key -> reading.users().findByKey(key).stream())
                .map(person -> new PersonView(person.name(), person.fullName()))
                .toList();
    }

    private String sent(Field field, String value, List<PersonView> people) {
        return switch (field.type()) {
            case PEOPLE -> people.stream().map(PersonView::name).collect(Collectors.joining(","));
            case PERSON -> reading.names().getOrDefault(value, "");
            default -> value;
        };
    }

    private List<String> lines(Field field, String value) {
        if (value.isEmpty()) {
            return List.of();
        }
        return switch (field.type()) {
            case CHOICE, SCALE -> List.of(field.choices().contains(value) ? texts.choiceLabel(field, value) : value);
            case CHOICES -> List.of(labels(field, value));
            case DATE -> List.of(day(value));
            case PEOPLE -> List.of(names(value));
            case PERSON -> List.of(reading.names().getOrDefault(value, texts.text("innovation.form.person.erased")));
            case YES_NO -> List.of(texts.text("innovation.form.yes"));
            default -> value.lines().toList();
        };
    }

    private String labels(Field field, String value) {
        return BidiIsolation.joinIsolated(KeyList.split(value).stream()
                .map(choice -> texts.choiceLabel(field, choice))
                .toList());
    }

    /** Includes deleted users: their names can be shown but not sent back. */
    private String names(String keys) {
        return BidiIsolation.joinIsolated(
                KeyList.split(keys).stream().map(reading.users()::fullName).toList());
    }

    private String day(String value) {
        try {
            return reading.dates().day(LocalDate.parse(value).toString());
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    String hint(Field field, Row row) {
        return hints.stream()
                .filter(hint -> hint.row().equals(row.id()) && hint.field().equals(field.key()))
                .map(hint -> texts.text(hint.messageKey(), hint.arguments().toArray()))
                .collect(Collectors.joining(" "));
    }
}
