package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormHints;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.RowRule;
import dk.albertslund.innovation.form.RowRules;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.computed.Course;
import dk.albertslund.innovation.form.computed.confluence.CourseView;
import dk.albertslund.innovation.form.computed.confluence.CourseViewFactory;
import dk.albertslund.innovation.form.confluence.row.RemovedRowView;
import dk.albertslund.innovation.form.reference.FormLookup;
import dk.albertslund.innovation.form.reference.RowGroups;
import dk.albertslund.innovation.form.reference.ValueLookupFactory;
import dk.albertslund.innovation.form.reference.confluence.MergedRowView;
import dk.albertslund.innovation.form.reference.confluence.RowActionView;
import dk.albertslund.innovation.form.reference.confluence.RowLinkView;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Creates the views of all kinds of forms; texts are found by the naming convention of {@link FormMessages}. */
@Component
public final class FormViewFactory {
    private final Messages messages;
    private final DateFormatter dates;
    private final AnswerFormatter answers;
    private final ValueLookupFactory lookups;

    public FormViewFactory(
            Messages messages, DateFormatter dates, AnswerFormatter answers, ValueLookupFactory lookups) {
        this.messages = messages;
        this.dates = dates;
        this.answers = answers;
        this.lookups = lookups;
    }

    /** All sections. */
    public FormView of(FormKind kind, SheetState state, FormRenderContext renderContext) {
        return of(kind, kind.sections(), state, renderContext);
    }

    /**
     * The given sections, without confidential fields when the reader may not read them.
     */
    public FormView of(FormKind kind, List<Section> parts, SheetState all, FormRenderContext renderContext) {
        VisibleSheet visible = VisibleSheet.of(kind, all, renderContext.reader());
        SheetState state = visible.state();
        List<Section> readable = renderContext.isConfidential()
                ? parts
                : parts.stream().map(Section::forReaders).toList();
        FormMessages formTexts = new FormMessages(messages, kind);
        FormLookup lookup = lookups.of(
                renderContext.networkId(), kind, readable, state, renderContext.reader(), renderContext.isOnScreen());
        FieldValueContext reading = new FieldValueContext(lookup.values(), dates, renderContext.seenBy());
        FieldViewFactory fields = new FieldViewFactory(kind, formTexts, reading, FormHints.of(kind, state));
        RoundPresenter round =
                new RoundPresenter(kind, visible, Stage.of(kind, all), renderContext, answers, lookups.users());
        int revision = renderContext.isLive() ? all.revision() : FormView.NOT_LIVE;
        return new Drawing(state, formTexts, fields, lookup, kind.states(visible), round)
                .form(kind, readable, renderContext, revision);
    }

    /** State of creating one form's view. */
    private record Drawing(
            SheetState state,
            FormMessages messages,
            FieldViewFactory fields,
            FormLookup lookup,
            List<Hint> states,
            RoundPresenter round) {
        FormView form(FormKind kind, List<Section> parts, FormRenderContext renderContext, int liveRevision) {
            List<PickView> picks = parts.stream()
                    .flatMap(part -> rowFields(part).map(field -> pick(kind, field)))
                    .toList();
            List<SectionView> sections =
                    parts.stream().map(part -> section(part)).toList();
            return new FormView(
                    kind.key(),
                    renderContext.spaceKey(),
                    renderContext.turn(),
                    renderContext.instance(),
                    renderContext.userKey(),
                    renderContext.isEditable(),
                    renderContext.notes(),
                    messages.guide(),
                    round.round(messages, fields),
                    picks,
                    renderContext.isOnScreen()
                            ? SectionView.folded(
                                    sections,
                                    renderContext.isEditable(),
                                    !kind.definition().stages().isEmpty())
                            : sections,
                    !renderContext.isOnScreen(),
                    liveRevision);
        }

        private static Stream<Field> rowFields(Section part) {
            return part.fields().stream().filter(field -> field.type().isRowReference());
        }

        private SectionView section(Section part) {
            List<Field> own = part.fields().stream()
                    .filter(field -> !field.type().isRowReference())
                    .toList();
            Map<Boolean, List<FieldView>> views = own.stream()
                    .collect(Collectors.partitioningBy(
                            round::isOpen,
                            Collectors.mapping(field -> fields.view(field, state.sheet()), Collectors.toList())));
            List<RowListView> lists =
                    part.lists().stream().map(list -> list(part, list)).toList();
            return new SectionView(
                    part.key(),
                    messages.section(part),
                    own.stream().map(field -> fields.view(field, state.sheet())).toList(),
                    views.get(true),
                    views.get(false),
                    lists,
                    false,
                    true);
        }

        private RowListView list(Section part, RowList list) {
            List<Field> pickers = rowFields(part)
                    .filter(field -> field.type().list().equals(list.key()))
                    .toList();
            RowGroups groups = new RowGroups(state.rows(list.key()));
            List<Row> all = groups.tops();
            Map<String, RowView> views = new LinkedHashMap<>();
            all.forEach(row -> views.put(row.id(), row(list, row, pickers, groups)));
            Map<Boolean, List<RowView>> rows = all.stream()
                    .collect(Collectors.partitioningBy(
                            row -> round.isEditable(list, row),
                            Collectors.mapping(row -> views.get(row.id()), Collectors.toList())));
            RowView blank = row(list, new Row(RowView.NEW, list.key(), Map.of()), List.of(), groups);
            List<PickView> picks =
                    pickers.stream().map(field -> pick(list, field)).toList();
            return new RowListView(
                    list.key(),
                    messages.of(list, "label"),
                    messages.of(list, "help"),
                    messages.of(list, "add"),
                    messages.of(list, "empty"),
                    messages.of(list, "remove"),
                    List.copyOf(views.values()),
                    rows.get(true),
                    rows.get(false),
                    blank,
                    !list.rules().equals(RowRules.NONE),
                    round.isAnonymous(list),
                    round.isOpen(list),
                    round.isAnswerable(),
                    list.rules().has(RowRule.MERGEABLE) && round.isOpen(list),
                    round.hidden(list, messages),
                    round.budget(list),
                    course(list, all),
                    list.linesOnPaper(),
                    picks,
                    removed(list, groups));
        }

        private List<RemovedRowView> removed(RowList list, RowGroups groups) {
            return round.isOpen(list)
                    ? fields.removed(state, list, row -> row(list, row, List.of(), groups)
                            .text())
                    : List.of();
        }

        private CourseView course(RowList list, List<Row> rows) {
            List<Field> measured = list.fields().stream()
                    .filter(field -> field.type().isNumeric() && !field.isPerPerson())
                    .toList();
            return list.measuredOn()
                    .map(day -> Course.of(rows, day, measured))
                    .map(course -> CourseViewFactory.of(course, field -> messages.of(field, "label"), fields::day))
                    .orElse(CourseView.NONE);
        }

        private RowView row(RowList list, Row row, List<Field> pickers, RowGroups groups) {
            List<FieldView> views = fields.views(
                    list.fields().stream().filter(field -> !field.isPerPerson()).toList(), row);
            boolean isPicked =
                    pickers.stream().anyMatch(field -> state.value(field.key()).equals(row.id()));
            return new RowView(
                    row.id(),
                    views,
                    groups(list, views),
                    revision(row, Row.REMOVED),
                    isPicked,
                    round.isRemovable(list, row),
                    share(list, row),
                    round.author(list, row, messages),
                    answers(list, row),
                    usedBy(row),
                    actions(row),
                    revision(row, Row.MERGED_INTO),
                    groups.under(row.id()).stream()
                            .map(original -> merged(list, original))
                            .toList(),
                    state(row));
        }

        private List<RowActionView> actions(Row row) {
            return fields.kind().actions().stream()
                    .filter(action -> action.list().equals(row.list()))
                    .map(action -> fields.action(action, row))
                    .toList();
        }

        private static int revision(Row row, String field) {
            return row.cell(field).map(FieldChange::revision).orElse(0);
        }

        private MergedRowView merged(RowList list, Row row) {
            return new MergedRowView(
                    row.id(),
                    revision(row, Row.MERGED_INTO),
                    round.author(list, row, messages),
                    fields.views(
                            list.fields().stream()
                                    .filter(field -> !field.isPerPerson())
                                    .toList(),
                            row));
        }

        private List<RowLinkView> usedBy(Row row) {
            return lookup.usedBy().getOrDefault(row.id(), List.of()).stream()
                    .map(fields::link)
                    .toList();
        }

        private List<AnswerView> answers(RowList list, Row row) {
            return list.fields().stream()
                    .filter(Field::isPerPerson)
                    .map(field -> new AnswerView(fields.view(field, row), round.answers(row, field)))
                    .toList();
        }

        private List<FieldView> share(RowList list, Row row) {
            return round.isShareable(list, row) ? fields.views(List.of(Field.yesNo(Row.SHARED)), row) : List.of();
        }

        private List<FieldGroupView> groups(RowList list, List<FieldView> views) {
            return list.groups().stream()
                    .map(group -> new FieldGroupView(
                            messages.of(group, "label"),
                            messages.of(group, "help"),
                            views.stream()
                                    .filter(view -> group.fields().contains(view.key()))
                                    .toList()))
                    .toList();
        }

        private String state(Row row) {
            return states.stream()
                    .filter(state -> state.row().equals(row.id()))
                    .map(state ->
                            messages.text(state.messageKey(), state.arguments().toArray()))
                    .findFirst()
                    .orElse("");
        }

        private PickView pick(FormKind kind, Field field) {
            return pick(kind.list(field.type().list()).orElseThrow(), field);
        }

        /** The row is represented by its first text field. */
        private PickView pick(RowList list, Field field) {
            Optional<Row> row = state.row(state.value(field.key()));
            String text =
                    row.map(found -> found.value(list.fields().get(0).key())).orElse("");
            int revision =
                    state.sheet().cell(field.key()).map(FieldChange::revision).orElse(0);
            return new PickView(
                    field.key(),
                    text,
                    revision,
                    fields.hint(field, state.sheet()),
                    messages.of(field, "label"),
                    messages.of(field, "none"),
                    messages.of(field, "pick"),
                    messages.of(field, "picked"),
                    messages.of(field, "unpick"));
        }
    }
}
