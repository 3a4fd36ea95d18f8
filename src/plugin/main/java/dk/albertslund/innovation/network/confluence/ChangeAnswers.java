package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.People;
import dk.albertslund.innovation.common.Person;
import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Moments;
import dk.albertslund.innovation.form.Advice;
import dk.albertslund.innovation.form.Change;
import dk.albertslund.innovation.form.Conclusion;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Edit;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldType;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.Sheets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Changes as the browser reads them: user names instead of keys, times in the person's own form. */
@Component
public final class ChangeAnswers {
    private final Sheets sheets;
    private final People people;
    private final Moments moments;
    private final Texts texts;
    private final List<Conclusion> conclusions;

    public ChangeAnswers(Sheets sheets, People people, Moments moments, Texts texts, List<Conclusion> conclusions) {
        this.sheets = sheets;
        this.people = people;
        this.moments = moments;
        this.texts = texts;
        this.conclusions = List.copyOf(conclusions);
    }

    /** The receipt for a saved field, with the advice that now fits the form and what follows from all that stands there. */
    public Map<String, Object> saved(FormKind form, Edit edit, Change change) {
        Map<String, Object> answer = entry(form, change, moments.time(change.saved()));
        Sheet sheet = sheets.sheet(edit.networkId(), edit.kind(), edit.turn());
        Content content = sheets.content(sheet);
        conclusions.stream()
                .filter(conclusion -> conclusion.kind().equals(form.key()))
                .forEach(conclusion -> answer.put("conclusion", conclusion.of(sheet, content)));
        answer.put(
                "hints",
                Advice.on(form, content).stream()
                        .map(hint -> Map.of(
                                "row", hint.row(),
                                "field", hint.field(),
                                "text",
                                        texts.text(
                                                hint.messageKey(),
                                                hint.arguments().toArray())))
                        .toList());
        return answer;
    }

    /** What the writer is told when somebody else was in the field first. */
    public Map<String, Object> taken(FormKind form, Change theirs) {
        return Map.of(
                "messageKey", "innovation.form.problem.conflict",
                "message", texts.text("innovation.form.problem.conflict"),
                "current", entry(form, theirs, moments.time(theirs.saved())));
    }

    public Map<String, Object> history(FormKind form, int networkId, int turn, String row, String field) {
        List<Change> changes = sheets.history(sheets.sheet(networkId, form.key(), turn), row, field);
        return Map.of(
                "entries",
                changes.stream()
                        .map(change -> entry(form, change, moments.dayAndTime(change.saved())))
                        .toList());
    }

    private Map<String, Object> entry(FormKind form, Change change, String saved) {
        Map<String, Object> entry = new LinkedHashMap<>();
        boolean isPeople = form.field(change.list(), change.field())
                .filter(field -> field.type() == FieldType.PEOPLE)
                .isPresent();
        entry.put("revision", change.revision());
        entry.put("value", isPeople ? names(change.value()) : change.value());
        entry.put("author", people.fullName(change.author()));
        entry.put("saved", saved);
        if (isPeople) {
            entry.put("people", persons(change.value()));
        }
        return entry;
    }

    private String names(String keys) {
        return String.join(",", found(keys).stream().map(Person::name).toList());
    }

    private List<Map<String, String>> persons(String keys) {
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
