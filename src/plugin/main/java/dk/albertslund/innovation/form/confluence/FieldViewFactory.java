package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.KeyList;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.confluence.row.RemovedRowView;
import dk.albertslund.innovation.form.confluence.row.RemovedRowViews;
import dk.albertslund.innovation.form.reference.confluence.RowActionView;
import dk.albertslund.innovation.form.reference.confluence.RowLinkView;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.form.type.DisplayTexts;
import dk.albertslund.innovation.form.type.ReferencedRow;
import dk.albertslund.innovation.form.type.RowAction;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
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
        return new FieldView(
                idPrefix + "-" + row.id() + "-" + field.key(),
                field,
                texts.of(field, "label"),
                texts.of(field, "help"),
                choices(field, value),
                field.isEditorsOnly() ? reading.seenBy() : "",
                value.isEmpty() ? "" : field.type().sent(value, reading.lookup()),
                value.isEmpty() ? List.of() : field.type().lines(value, reading.lookup(), new FieldTexts(field)),
                people(field, value),
                picture(field, value),
                rows(field, value),
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

    private static PictureView picture(Field field, String value) {
        return field.type()
                .picture(value)
                .map(picture -> new PictureView(
                        picture.pageId() + "/" + picture.fileName(), picture.path(), picture.alternative()))
                .orElse(PictureView.NONE);
    }

    private List<PersonView> people(Field field, String value) {
        return field.type().users(value, reading.lookup()).stream()
                .map(person -> new PersonView(person.name(), person.fullName()))
                .toList();
    }

    private List<RowLinkView> rows(Field field, String value) {
        return field.type().target().isEmpty()
                ? List.of()
                : KeyList.split(value).stream().map(this::link).toList();
    }

    private RowLinkView link(String id) {
        ReferencedRow row = reading.lookup().rows().get(id);
        return row == null ? new RowLinkView(id, texts.text("innovation.form.reference.gone"), "", true) : link(row);
    }

    RowLinkView link(ReferencedRow row) {
        return new RowLinkView(row.id(), words(row), row.url(), false);
    }

    FormKind kind() {
        return kind;
    }

    RowActionView action(RowAction action, Row row) {
        ReferencedRow made = reading.lookup().rows().get(action.madeId(row.id()));
        String title = texts.text("innovation.form." + action.target().kind() + ".title");
        return new RowActionView(
                action.key(),
                texts.text("innovation.form." + kind.key() + ".action." + action.key()),
                texts.text("innovation.form.action.made", title),
                made == null ? "" : made.url(),
                made != null,
                action.unless().map(RowAction.Unless::field).orElse(""),
                action.unless().map(RowAction.Unless::value).orElse(""),
                action.isOffered(row::value));
    }

    /** A form's own field that points to a row is called by the form. */
    private String words(ReferencedRow row) {
        if (row.id().equals(Row.SHEET)) {
            return texts.text("innovation.form." + row.kind() + ".title");
        }
        return row.words().isEmpty() ? texts.text("innovation.form.reference.blank") : row.words();
    }

    /** The rows of a list that can be brought back; {@code text} stands for a row. */
    List<RemovedRowView> removed(SheetState state, RowList list, Function<Row, String> text) {
        return RemovedRowViews.of(state, list, text, reading.dates());
    }

    /** @param iso an ISO 8601 day */
    String day(String iso) {
        return reading.dates().day(iso);
    }

    String hint(Field field, Row row) {
        return hints.stream()
                .filter(hint -> hint.row().equals(row.id()) && hint.field().equals(field.key()))
                .map(hint -> texts.text(hint.messageKey(), hint.arguments().toArray()))
                .collect(Collectors.joining(" "));
    }

    private final class FieldTexts implements DisplayTexts {
        private final Field field;

        private FieldTexts(Field field) {
            this.field = field;
        }

        @Override
        public String text(String messageKey) {
            return texts.text(messageKey);
        }

        @Override
        public String choice(String choice) {
            return texts.choiceLabel(field, choice);
        }

        @Override
        public String day(LocalDate day) {
            return reading.dates().day(day);
        }
    }
}
