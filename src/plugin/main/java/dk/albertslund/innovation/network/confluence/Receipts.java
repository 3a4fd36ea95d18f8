package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.form.Change;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Edit;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.Sheets;
import dk.albertslund.innovation.form.paste.PasteTarget;
import dk.albertslund.innovation.network.Conclusion;
import dk.albertslund.innovation.network.Network;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the browser is told of a field: its receipt, with what follows from it; another's text; its history. */
@Component
public final class Receipts {
    private final Sheets sheets;
    private final ChangeAnswers changes;
    private final NetworkDoor door;
    private final List<Conclusion> conclusions;

    public Receipts(Sheets sheets, ChangeAnswers changes, NetworkDoor door, List<Conclusion> conclusions) {
        this.sheets = sheets;
        this.changes = changes;
        this.door = door;
        this.conclusions = List.copyOf(conclusions);
    }

    Map<String, Object> saved(Network network, FormKind form, Edit edit, Change change) {
        Content content = sheets.content(sheets.sheet(edit.networkId(), edit.kind(), edit.turn()));
        Map<String, Object> answer = changes.saved(form, change, content, door.mayReadConfidential(network, form));
        conclude(answer, network, form, edit.turn(), content);
        return answer;
    }

    private void conclude(Map<String, Object> answer, Network network, FormKind form, int turn, Content content) {
        conclusions.stream()
                .filter(conclusion -> conclusion.follows(form))
                .forEach(conclusion -> answer.put(conclusion.key(), conclusion.of(network, form, turn, content)));
    }

    /** The receipt for rows that came or went together; those that are not there are left out. */
    Map<String, Object> rows(Network network, PasteTarget target, List<String> ids) {
        FormKind form = target.kind();
        Content content = sheets.content(sheets.sheet(network.id(), form.key(), target.turn()));
        Map<String, Object> answer =
                new LinkedHashMap<>(changes.rows(form, content, ids, door.mayReadConfidential(network, form)));
        conclude(answer, network, form, target.turn(), content);
        return answer;
    }

    Map<String, Object> taken(FormKind form, Change theirs) {
        return changes.taken(form, theirs);
    }

    Sheet sheet(FormKind form, int networkId, int turn) {
        return sheets.sheet(networkId, form.key(), turn);
    }

    /** A row's list is known by what was written in the row; of an unknown row any list may be meant. */
    boolean isForEditors(FormKind form, Sheet sheet, String row, String field, int before) {
        List<String> lists = form.listsWith(field);
        if (lists.stream().noneMatch(list -> form.isForEditors(list, field))) {
            return false;
        }
        if (row.equals(Row.SHEET)) {
            return form.isForEditors("", field);
        }
        List<String> written = changes.page(sheet, row, field, before).stream()
                .map(Change::list)
                .toList();
        return (written.isEmpty() ? lists : written).stream().anyMatch(list -> form.isForEditors(list, field));
    }

    Map<String, Object> history(FormKind form, Sheet sheet, String row, String field, int before) {
        return changes.history(form, sheet, row, field, before);
    }
}
