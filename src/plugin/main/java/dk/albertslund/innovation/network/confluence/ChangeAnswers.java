package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.People;
import dk.albertslund.innovation.common.Person;
import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Moments;
import dk.albertslund.innovation.form.Advice;
import dk.albertslund.innovation.form.Audience;
import dk.albertslund.innovation.form.Change;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldType;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.PersonNames;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.Sheets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Changes as the browser reads them: user names instead of keys, times in the person's own form. */
@Component
public final class ChangeAnswers {
    private static final int HISTORY_PAGE = 50;

    private final Sheets sheets;
    private final PersonNames names;
    private final People people;
    private final Moments moments;
    private final Texts texts;

    public ChangeAnswers(Sheets sheets, PersonNames names, People people, Moments moments, Texts texts) {
        this.sheets = sheets;
        this.names = names;
        this.people = people;
        this.moments = moments;
        this.texts = texts;
    }

    /**
     * The receipt for a saved field, with the advice that now fits the form.
     *
     * @param isConfidential whether the writer may read what is for the network's people alone
     */
    public Map<String, Object> saved(FormKind form, Change change, Content content, boolean isConfidential) {
        Map<String, Object> answer = entry(form, change, moments.time(change.saved()), persons(form, List.of(change)));
        answer.putAll(advice(form, content, isConfidential));
        return answer;
    }

    /** The advice that fits the form, and the state of its rows; for editors alone. */
    private Map<String, Object> advice(FormKind form, Content content, boolean isConfidential) {
        List<Hint> hints = Advice.on(form, content).stream()
                .filter(hint -> isConfidential || hint.audience() == Audience.READERS)
                .toList();
        return Map.of("hints", said(hints), "states", said(form.states(content)));
    }

    private List<Map<String, Object>> said(List<Hint> hints) {
        return hints.stream()
                .map(hint -> Map.<String, Object>of(
                        "row", hint.row(),
                        "field", hint.field(),
                        "text", texts.text(hint.messageKey(), hint.arguments().toArray())))
                .toList();
    }

    /** Whole rows as the browser keeps them, by field, with the advice that now fits the form; for editors alone. */
    public Map<String, Object> rows(FormKind form, Content content, List<String> ids, boolean isConfidential) {
        List<Row> rows = ids.stream().flatMap(id -> content.row(id).stream()).toList();
        Predicate<Change> isReadable = change -> isConfidential || !form.isForEditors(change.list(), change.field());
        List<Change> changes = rows.stream()
                .flatMap(row -> row.cells().values().stream())
                .filter(isReadable)
                .toList();
        Map<String, String> persons = persons(form, changes);
        Map<String, Object> answer = new LinkedHashMap<>(advice(form, content, isConfidential));
        answer.put(
                "rows",
                rows.stream()
                        .map(row -> Map.of("row", row.id(), "fields", fields(form, row, isReadable, persons)))
                        .toList());
        return answer;
    }

    private Map<String, Object> fields(
            FormKind form, Row row, Predicate<Change> isReadable, Map<String, String> persons) {
        Map<String, Object> fields = new LinkedHashMap<>();
        row.cells().values().stream()
                .filter(isReadable)
                .forEach(change ->
                        fields.put(change.field(), entry(form, change, moments.time(change.saved()), persons)));
        return fields;
    }

    /** What the writer is told when somebody else was in the field first. */
    public Map<String, Object> taken(FormKind form, Change theirs) {
        return Map.of(
                "messageKey", "innovation.form.problem.conflict",
                "message", texts.text("innovation.form.problem.conflict"),
                "current", entry(form, theirs, moments.time(theirs.saved()), persons(form, List.of(theirs))));
    }

    /**
     * A page of what stood in a field, newest first.
     *
     * @param before only what was written before this revision
     * @return the entries, and from which revision to go on; 0 on the last page
     */
    public Map<String, Object> history(FormKind form, Sheet sheet, String row, String field, int before) {
        List<Change> found = page(sheet, row, field, before);
        List<Change> shown = found.subList(0, Math.min(found.size(), HISTORY_PAGE));
        Map<String, String> persons = persons(form, shown);
        return Map.of(
                "entries",
                shown.stream()
                        .map(change -> entry(form, change, moments.dayAndTime(change.saved()), persons))
                        .toList(),
                "earlier",
                found.size() > HISTORY_PAGE ? shown.get(HISTORY_PAGE - 1).revision() : 0);
    }

    /** What a page of the history shows, and one more when there is more. */
    List<Change> page(Sheet sheet, String row, String field, int before) {
        return sheets.history(sheet, row, field, before, HISTORY_PAGE + 1);
    }

    private Map<String, Object> entry(FormKind form, Change change, String saved, Map<String, String> persons) {
        Map<String, Object> entry = new LinkedHashMap<>();
        FieldType type = type(form, change);
        entry.put("revision", change.revision());
        entry.put("value", value(type, change.value(), persons));
        entry.put("author", people.fullName(change.author()));
        entry.put("saved", saved);
        if (type == FieldType.PEOPLE) {
            entry.put("people", users(change.value()));
        }
        if (type == FieldType.PERSON && !change.value().isEmpty() && !persons.containsKey(change.value())) {
            entry.put("erased", texts.text("innovation.form.person.erased"));
        }
        return entry;
    }

    private static FieldType type(FormKind form, Change change) {
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
    private Map<String, String> persons(FormKind form, List<Change> changes) {
        return names.named(changes.stream()
                .filter(change -> type(form, change) == FieldType.PERSON)
                .map(Change::value)
                .filter(id -> !id.isEmpty())
                .toList());
    }

    private String names(String keys) {
        return String.join(",", found(keys).stream().map(Person::name).toList());
    }

    private List<Map<String, String>> users(String keys) {
        return found(keys).stream()
                .map(person -> Map.of("name", person.name(), "fullName", person.fullName()))
                .toList();
    }

    private List<Person> found(String keys) {
        return Field.keys(keys).stream()
                .flatMap(key -> people.withKey(key).stream())
                .toList();
    }
}
