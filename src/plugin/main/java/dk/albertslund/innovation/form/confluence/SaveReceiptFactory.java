package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.form.FieldChange;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.SheetRepository;
import dk.albertslund.innovation.form.SheetState;
import dk.albertslund.innovation.form.paste.PasteTarget;
import dk.albertslund.innovation.network.Network;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the browser is told of a field: its receipt, with what follows from it; another's text; its history. */
@Component
public final class SaveReceiptFactory {
    private final SheetRepository sheets;
    private final FieldChangeMapper changes;
    private final FormAuthorizer authorizer;
    private final List<ReceiptContributor> contributors;

    public SaveReceiptFactory(
            SheetRepository sheets,
            FieldChangeMapper changes,
            FormAuthorizer authorizer,
            List<ReceiptContributor> contributors) {
        this.sheets = sheets;
        this.changes = changes;
        this.authorizer = authorizer;
        this.contributors = List.copyOf(contributors);
    }

    Map<String, Object> saved(Network network, FormKind form, FieldUpdate update, FieldChange change) {
        SheetState state = sheets.state(sheets.find(update.networkId(), update.kind(), update.turn()));
        Map<String, Object> answer = changes.saved(form, change, state, authorizer.mayReadConfidential(network, form));
        conclude(answer, network, form, update.turn(), state);
        return answer;
    }

    private void conclude(Map<String, Object> answer, Network network, FormKind form, int turn, SheetState state) {
        contributors.stream()
                .filter(contributor -> contributor.appliesTo(form))
                .forEach(contributor ->
                        answer.put(contributor.key(), contributor.contribute(network, form, turn, state)));
    }

    /** The receipt for rows that came or went together; those that are not there are left out. */
    Map<String, Object> rows(Network network, PasteTarget target, List<String> ids) {
        FormKind form = target.kind();
        SheetState state = sheets.state(sheets.find(network.id(), form.key(), target.turn()));
        Map<String, Object> answer =
                new LinkedHashMap<>(changes.rows(form, state, ids, authorizer.mayReadConfidential(network, form)));
        conclude(answer, network, form, target.turn(), state);
        return answer;
    }

    Map<String, Object> conflict(FormKind form, FieldChange current) {
        return changes.conflict(form, current);
    }

    Sheet sheet(FormKind form, int networkId, int turn) {
        return sheets.find(networkId, form.key(), turn);
    }

    /** A row's list is known by what was written in the row; of an unknown row any list may be meant. */
    boolean isForEditors(FormKind form, Sheet sheet, String row, String field, int before) {
        List<String> lists = form.listsWithField(field);
        if (lists.stream().noneMatch(list -> form.isEditorsOnly(list, field))) {
            return false;
        }
        if (row.equals(Row.SHEET)) {
            return form.isEditorsOnly("", field);
        }
        List<String> written = changes.page(sheet, row, field, before).stream()
                .map(FieldChange::list)
                .toList();
        return (written.isEmpty() ? lists : written).stream().anyMatch(list -> form.isEditorsOnly(list, field));
    }

    Map<String, Object> history(FormKind form, Sheet sheet, String row, String field, int before) {
        return changes.history(form, sheet, row, field, before);
    }
}
