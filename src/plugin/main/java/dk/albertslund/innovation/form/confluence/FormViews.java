package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.People;
import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Moments;
import dk.albertslund.innovation.form.Advice;
import dk.albertslund.innovation.form.Change;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldType;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.PersonNames;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows any kind of form: a new kind needs its language keys and nothing here. */
@Component
public final class FormViews {
    private final Texts texts;
    private final People people;
    private final Moments moments;
    private final PersonNames names;

    public FormViews(Texts texts, People people, Moments moments, PersonNames names) {
        this.texts = texts;
        this.people = people;
        this.moments = moments;
        this.names = names;
    }

    /** The whole form. */
    public FormView of(FormKind kind, Content content, FormPlace place) {
        return of(kind, kind.sections(), content, place);
    }

    /** The parts of the form that belong on a page, without what is for the network's people alone when the reader is none. */
    public FormView of(FormKind kind, List<Section> parts, Content content, FormPlace place) {
        List<Section> readable = place.isConfidential()
                ? parts
                : parts.stream().map(Section::forReaders).toList();
        FormTexts formTexts = new FormTexts(texts, kind);
        Reading reading = new Reading(people, moments, names.named(personIds(readable, content)), place.seenBy());
        FieldViews fields = new FieldViews(kind, formTexts, reading, Advice.on(kind, content));
        return new Drawing(content, formTexts, fields, kind.states(content)).form(kind, readable, place);
    }

    private static List<String> personIds(List<Section> parts, Content content) {
        return parts.stream()
                .flatMap(part -> part.lists().stream())
                .flatMap(list -> list.fields().stream()
                        .filter(field -> field.type() == FieldType.PERSON)
                        .flatMap(field -> content.rows(list.key()).stream().map(row -> row.value(field.key()))))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /** One form being shown. */
    private record Drawing(Content content, FormTexts texts, FieldViews fields, List<Hint> states) {
        FormView form(FormKind kind, List<Section> parts, FormPlace place) {
            List<PickView> picks = parts.stream()
                    .flatMap(part -> rowFields(part).map(field -> pick(kind, field)))
                    .toList();
            List<SectionView> sections =
                    parts.stream().map(part -> section(part)).toList();
            return new FormView(kind.key(), place, picks, sections);
        }

        private static Stream<Field> rowFields(Section part) {
            return part.fields().stream().filter(field -> field.type() == FieldType.ROW);
        }

        private SectionView section(Section part) {
            List<FieldView> own = part.fields().stream()
                    .filter(field -> field.type() != FieldType.ROW)
                    .map(field -> fields.view(field, content.sheet()))
                    .toList();
            List<RowListView> lists =
                    part.lists().stream().map(list -> list(part, list)).toList();
            return new SectionView(part.key(), texts.section(part), own, lists);
        }

        private RowListView list(Section part, RowList list) {
            List<Field> pickers = rowFields(part)
                    .filter(field -> field.list().equals(list.key()))
                    .toList();
            List<RowView> rows = content.rows(list.key()).stream()
                    .map(row -> row(list, row, pickers))
                    .toList();
            RowView blank = row(list, new Row(RowView.NEW, list.key(), Map.of()), List.of());
            List<PickView> picks =
                    pickers.stream().map(field -> pick(list, field)).toList();
            return new RowListView(list.key(), words(list), rows, blank, picks);
        }

        private RowListView.Words words(RowList list) {
            return new RowListView.Words(
                    texts.of(list, "label"),
                    texts.of(list, "help"),
                    texts.of(list, "add"),
                    texts.of(list, "empty"),
                    texts.of(list, "remove"));
        }

        private RowView row(RowList list, Row row, List<Field> pickers) {
            List<FieldView> views = fields.views(list.fields(), row);
            int removed = row.cell(Row.REMOVED).map(Change::revision).orElse(0);
            boolean isPicked = pickers.stream()
                    .anyMatch(field -> content.value(field.key()).equals(row.id()));
            return new RowView(row.id(), new RowView.Fields(views, groups(list, views)), removed, isPicked, state(row));
        }

        private List<FieldGroupView> groups(RowList list, List<FieldView> views) {
            return list.groups().stream()
                    .map(group -> new FieldGroupView(
                            texts.of(group, "label"),
                            texts.of(group, "help"),
                            views.stream()
                                    .filter(view -> group.fields().contains(view.getKey()))
                                    .toList()))
                    .toList();
        }

        private String state(Row row) {
            return states.stream()
                    .filter(state -> state.row().equals(row.id()))
                    .map(state ->
                            texts.text(state.messageKey(), state.arguments().toArray()))
                    .findFirst()
                    .orElse("");
        }

        private PickView pick(FormKind kind, Field field) {
            return pick(kind.list(field.list()).orElseThrow(), field);
        }

        /** The row is shown by the first of its texts. */
        private PickView pick(RowList list, Field field) {
            Optional<Row> row = content.row(content.value(field.key()));
            String text =
                    row.map(found -> found.value(list.fields().get(0).key())).orElse("");
            int revision =
                    content.sheet().cell(field.key()).map(Change::revision).orElse(0);
            PickView.Words words = new PickView.Words(
                    texts.of(field, "label"),
                    texts.of(field, "none"),
                    texts.of(field, "pick"),
                    texts.of(field, "picked"),
                    texts.of(field, "unpick"));
            PickView.Choice choice = new PickView.Choice(
                    row.map(Row::id).orElse(""), text, revision, fields.hint(field, content.sheet()));
            return new PickView(field.key(), choice, words);
        }
    }
}
