package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.WikiUser;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldChange;
import dk.albertslund.innovation.form.FieldType;
import dk.albertslund.innovation.form.FieldVisibility;
import dk.albertslund.innovation.form.FormHints;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.PersonNameStore;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.SheetRepository;
import dk.albertslund.innovation.form.SheetState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Changes as the browser reads them: user names instead of keys, times in the person's own form. */
@Component
public final class FieldChangeMapper {
    private static final int HISTORY_PAGE = 50;

    private final SheetRepository sheets;
    private final PersonNameStore names;
    private final UserDirectory users;
    private final DateFormatter dates;
    private final Messages messages;

    public FieldChangeMapper(
            SheetRepository sheets,
            PersonNameStore names,
            UserDirectory users,
            DateFormatter dates,
            Messages messages) {
        this.sheets = sheets;
        this.names = names;
        this.users = users;
        this.dates = dates;
        this.messages = messages;
    }

    /**
     * The receipt for a saved field, with the advice that now fits the form.
     *
     * @param isConfidential whether the writer may read what is for the network's people alone
     */
    public Map<String, Object> saved(FormKind form, FieldChange change, SheetState state, boolean isConfidential) {
        Map<String, Object> answer = entry(form, change, dates.time(change.saved()), persons(form, List.of(change)));
        answer.putAll(advice(form, state, isConfidential));
        return answer;
    }

    /** The advice that fits the form, and the state of its rows; for editors alone. */
    private Map<String, Object> advice(FormKind form, SheetState state, boolean isConfidential) {
        List<Hint> hints = FormHints.of(form, state).stream()
                .filter(hint -> isConfidential || hint.visibility() == FieldVisibility.READERS)
                .toList();
        return Map.of("hints", said(hints), "states", said(form.states(state)));
    }

    private List<Map<String, Object>> said(List<Hint> hints) {
        return hints.stream()
                .map(hint -> Map.<String, Object>of(
                        "row", hint.row(),
                        "field", hint.field(),
                        "text",
                                messages.text(
                                        hint.messageKey(), hint.arguments().toArray())))
                .toList();
    }

    /** Whole rows as the browser keeps them, by field, with the advice that now fits the form; for editors alone. */
    public Map<String, Object> rows(FormKind form, SheetState state, List<String> ids, boolean isConfidential) {
        List<Row> rows = ids.stream().flatMap(id -> state.row(id).stream()).toList();
        Predicate<FieldChange> isReadable =
                change -> isConfidential || !form.isEditorsOnly(change.list(), change.field());
        List<FieldChange> changes = rows.stream()
                .flatMap(row -> row.cells().values().stream())
                .filter(isReadable)
                .toList();
        Map<String, String> persons = persons(form, changes);
        Map<String, Object> answer = new LinkedHashMap<>(advice(form, state, isConfidential));
        answer.put(
                "rows",
                rows.stream()
                        .map(row -> Map.of("row", row.id(), "fields", fields(form, row, isReadable, persons)))
                        .toList());
        return answer;
    }

    private Map<String, Object> fields(
            FormKind form, Row row, Predicate<FieldChange> isReadable, Map<String, String> persons) {
        Map<String, Object> fields = new LinkedHashMap<>();
        row.cells().values().stream()
                .filter(isReadable)
                .forEach(
                        change -> fields.put(change.field(), entry(form, change, dates.time(change.saved()), persons)));
        return fields;
    }

    /** What the writer is told when somebody else was in the field first. */
    public Map<String, Object> conflict(FormKind form, FieldChange current) {
        return Map.of(
                "messageKey", "innovation.form.problem.conflict",
                "message", messages.text("innovation.form.problem.conflict"),
                "current", entry(form, current, dates.time(current.saved()), persons(form, List.of(current))));
    }

    /**
     * A page of what stood in a field, newest first.
     *
     * @param before only what was written before this revision
     * @return the entries, and from which revision to go on; 0 on the last page
     */
    public Map<String, Object> history(FormKind form, Sheet sheet, String row, String field, int before) {
        List<FieldChange> found = page(sheet, row, field, before);
        List<FieldChange> shown = found.subList(0, Math.min(found.size(), HISTORY_PAGE));
        Map<String, String> persons = persons(form, shown);
        return Map.of(
                "entries",
                shown.stream()
                        .map(change -> entry(form, change, dates.dayAndTime(change.saved()), persons))
                        .toList(),
                "earlier",
                found.size() > HISTORY_PAGE ? shown.get(HISTORY_PAGE - 1).revision() : 0);
    }

    /** What a page of the history shows, and one more when there is more. */
    List<FieldChange> page(Sheet sheet, String row, String field, int before) {
        return sheets.history(sheet, row, field, before, HISTORY_PAGE + 1);
    }

    private Map<String, Object> entry(FormKind form, FieldChange change, String saved, Map<String, String> persons) {
        Map<String, Object> entry = new LinkedHashMap<>();
        FieldType type = type(form, change);
        entry.put("revision", change.revision());
        entry.put("value", value(type, change.value(), persons));
        entry.put("author", users.fullName(change.author()));
        entry.put("saved", saved);
        if (type == FieldType.PEOPLE) {
            entry.put("people", users(change.value()));
        }
        if (type == FieldType.PERSON && !change.value().isEmpty() && !persons.containsKey(change.value())) {
            entry.put("erased", messages.text("innovation.form.person.erased"));
        }
        return entry;
    }

    private static FieldType type(FormKind form, FieldChange change) {
        return form.field(change.list(), change.field()).map(Field::type).orElse(FieldType.TEXT);
    }

    private String value(FieldType type, String value, Map<String, String> persons) {
        return switch (type) {
            case PEOPLE -> names(value);
            case PERSON -> persons.getOrDefault(value, "");
            default -> value;
        };
    }

    /** The names that stand in these changes and were not erased. */
    private Map<String, String> persons(FormKind form, List<FieldChange> changes) {
        return names.findNames(changes.stream()
                .filter(change -> type(form, change) == FieldType.PERSON)
                .map(FieldChange::value)
                .filter(id -> !id.isEmpty())
                .toList());
    }

    private String names(String keys) {
        return String.join(",", found(keys).stream().map(WikiUser::name).toList());
    }

    private List<Map<String, String>> users(String keys) {
        return found(keys).stream()
                .map(person -> Map.of("name", person.name(), "fullName", person.fullName()))
                .toList();
    }

    private List<WikiUser> found(String keys) {
        return Field.splitKeys(keys).stream()
                .flatMap(key -> users.findByKey(key).stream())
                .toList();
    }
}
