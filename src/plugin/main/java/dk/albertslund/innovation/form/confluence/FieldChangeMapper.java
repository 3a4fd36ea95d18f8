package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.KeyList;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.WikiUser;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.rest.PersonResponse;
import dk.albertslund.innovation.form.EditConflictException;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldVisibility;
import dk.albertslund.innovation.form.FormHints;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.SaveResult;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.confluence.FormResponses.ConflictResponse;
import dk.albertslund.innovation.form.confluence.FormResponses.FieldEntry;
import dk.albertslund.innovation.form.confluence.FormResponses.FieldHistory;
import dk.albertslund.innovation.form.confluence.FormResponses.FormAdvice;
import dk.albertslund.innovation.form.confluence.FormResponses.HintResponse;
import dk.albertslund.innovation.form.confluence.FormResponses.RowEntries;
import dk.albertslund.innovation.form.confluence.FormResponses.RowResponse;
import dk.albertslund.innovation.form.reference.ValueLookupFactory;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.form.type.FieldType;
import dk.albertslund.innovation.form.type.ReferencedRow;
import dk.albertslund.innovation.form.type.TextType;
import dk.albertslund.innovation.form.type.ValueLookup;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Maps changes to responses: user names instead of keys, times formatted in the reader's language. */
@Component
public final class FieldChangeMapper {
    private static final int HISTORY_PAGE = 50;
    /** Of a field that the form no longer has, and of those that every row has. */
    private static final FieldType UNKNOWN = new TextType(0);

    private final SheetRepository sheets;
    private final ValueLookupFactory lookups;
    private final DateFormatter dates;
    private final Messages messages;

    public FieldChangeMapper(
            SheetRepository sheets, ValueLookupFactory lookups, DateFormatter dates, Messages messages) {
        this.sheets = sheets;
        this.lookups = lookups;
        this.dates = dates;
        this.messages = messages;
    }

    /** Maps one saved change. */
    FieldEntry saved(int networkId, FormKind form, FieldChange change, FormReader reader) {
        ValueLookup lookup = lookups.of(networkId, form, List.of(change), reader);
        return entry(form, change, dates.time(change.saved()), lookup);
    }

    /**
     * All hints for the form and the states of its rows. For users with edit permission.
     *
     * @param isConfidential whether the user may read confidential fields
     */
    public FormAdvice advice(FormKind form, VisibleSheet sheet, boolean isConfidential) {
        return advice(FormHints.of(form, sheet.state()), form.states(sheet), isConfidential, "", List.of());
    }

    private FormAdvice advice(
            List<Hint> hints, List<Hint> states, boolean isConfidential, String row, Collection<String> fields) {
        List<Hint> readable = hints.stream()
                .filter(hint -> isConfidential || hint.visibility() == FieldVisibility.READERS)
                .toList();
        return new FormAdvice(
                hints(readable), hints(states), row, fields.stream().sorted().toList());
    }

    /**
     * Those hints and states that the change of one field may have altered. For users with edit permission.
     *
     * @param form reads the state of the whole form; called only when the change can alter hints for other rows
     * @param isConfidential whether the user may read confidential fields
     */
    FormAdvice advice(FormKind kind, SaveResult saved, Supplier<SheetState> form, boolean isConfidential) {
        FieldChange change = saved.change();
        return switch (FormHints.scope(kind, saved.rows(), change)) {
            case FIELD ->
                advice(
                        FormHints.ofText(kind, change),
                        List.of(),
                        isConfidential,
                        change.row(),
                        List.of(change.field()));
            case ROW ->
                advice(
                        ofRow(FormHints.of(kind, saved.rows()), change.row()),
                        ofRow(kind.states(saved.rows()), change.row()),
                        isConfidential,
                        change.row(),
                        List.of());
            case FORM ->
                advice(
                        FormHints.of(kind, form.get()),
                        kind.states(form.get()),
                        isConfidential,
                        "",
                        hintFields(kind, change.list(), isConfidential));
        };
    }

    /** Without confidential fields when the user may not read them. */
    private static List<String> hintFields(FormKind kind, String list, boolean isConfidential) {
        return kind.hintFields(list).stream()
                .filter(field -> isConfidential || !kind.isEditorsOnly(list, field))
                .toList();
    }

    private static List<Hint> ofRow(List<Hint> hints, String row) {
        return hints.stream().filter(hint -> hint.row().equals(row)).toList();
    }

    private List<HintResponse> hints(List<Hint> hints) {
        return hints.stream()
                .map(hint -> new HintResponse(
                        hint.row(),
                        hint.field(),
                        messages.text(hint.messageKey(), hint.arguments().toArray())))
                .toList();
    }

    /** Rows by id with all their fields; rows that do not exist are left out. For users with edit permission. */
    public List<RowEntries> rows(
            int networkId,
            FormKind form,
            SheetState state,
            List<String> ids,
            boolean isConfidential,
            FormReader reader) {
        List<Row> rows = ids.stream().flatMap(id -> state.row(id).stream()).toList();
        Predicate<FieldChange> isReadable =
                change -> isConfidential || !form.isEditorsOnly(change.list(), change.field());
        ValueLookup lookup = lookups.of(
                networkId,
                form,
                rows.stream()
                        .flatMap(row -> row.cells().values().stream())
                        .filter(isReadable)
                        .toList(),
                reader);
        return rows.stream()
                .map(row -> new RowEntries(row.id(), row.list(), fields(form, row, isReadable, lookup)))
                .toList();
    }

    private Map<String, FieldEntry> fields(
            FormKind form, Row row, Predicate<FieldChange> isReadable, ValueLookup lookup) {
        Map<String, FieldEntry> fields = new LinkedHashMap<>();
        row.cells().values().stream()
                .filter(isReadable)
                .forEach(change -> fields.put(change.field(), entry(form, change, dates.time(change.saved()), lookup)));
        return fields;
    }

    /** The body of a 409. */
    ConflictResponse conflict(EditConflictException conflict, FormReader reader) {
        String key = "innovation.form.problem.conflict";
        FieldChange current = conflict.current();
        List<FieldChange> history =
                page(sheets.find(conflict.sheet()), current.row(), current.field(), Integer.MAX_VALUE);
        return new ConflictResponse(
                key,
                messages.text(key),
                saved(conflict.networkId(), conflict.kind(), current, reader),
                conflict.isRepeated(history));
    }

    /**
     * One page of a field's history, newest first.
     *
     * @param before only revisions below this one
     */
    FieldHistory history(FormKind form, Sheet sheet, String row, String field, int before, FormReader reader) {
        List<FieldChange> found = page(sheet, row, field, before);
        List<FieldChange> shown = found.subList(0, Math.min(found.size(), HISTORY_PAGE));
        ValueLookup lookup = lookups.of(sheet.networkId(), form, shown, reader);
        return new FieldHistory(
                shown.stream()
                        .map(change -> entry(form, change, dates.version(change.saved()), lookup))
                        .toList(),
                found.size() > HISTORY_PAGE ? shown.get(HISTORY_PAGE - 1).revision() : 0);
    }

    /** The changes on one page of the history, plus one more if there is an earlier page. */
    List<FieldChange> page(Sheet sheet, String row, String field, int before) {
        return sheets.history(sheet, row, field, before, HISTORY_PAGE + 1);
    }

    private FieldEntry entry(FormKind form, FieldChange change, String saved, ValueLookup lookup) {
        FieldType type = type(form, change);
        String value = change.value();
        boolean isErased = !value.isEmpty() && type.isErased(value, lookup);
        return new FieldEntry(
                change.revision(),
                value.isEmpty() ? "" : type.sent(value, lookup),
                author(change),
                saved,
                type.hasUsers() ? Optional.of(people(type.users(value, lookup))) : Optional.empty(),
                type.target().isPresent() ? Optional.of(rows(value, lookup)) : Optional.empty(),
                isErased ? Optional.of(messages.text("innovation.form.person.erased")) : Optional.empty());
    }

    private String author(FieldChange change) {
        return change.author().equals(Row.ANONYMOUS)
                ? messages.text("innovation.form.round.someone")
                : lookups.users().fullName(change.author());
    }

    private static FieldType type(FormKind form, FieldChange change) {
        return form.field(change.list(), change.field()).map(Field::type).orElse(UNKNOWN);
    }

    /** The words of the rows in the value; a row that is gone is left out. */
    private List<RowResponse> rows(String value, ValueLookup lookup) {
        return KeyList.split(value).stream()
                .flatMap(id -> Optional.ofNullable(lookup.rows().get(id)).stream())
                .map(row -> new RowResponse(row.id(), words(row)))
                .toList();
    }

    private String words(ReferencedRow row) {
        return row.words().isEmpty() ? messages.text("innovation.form.reference.blank") : row.words();
    }

    private static List<PersonResponse> people(List<WikiUser> users) {
        return users.stream().map(PersonResponse::of).toList();
    }
}
