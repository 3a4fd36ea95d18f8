package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.form.Change;
import dk.albertslund.innovation.form.Conclusion;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Edit;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Sheets;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.phase.form.PhaseForm;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the browser is told of a field: its receipt, with what is missing in the phase now; another's text; its history. */
@Component
public final class Receipts {
    private final Sheets sheets;
    private final ChangeAnswers changes;
    private final CriterionViews criteria;
    private final List<Conclusion> conclusions;

    public Receipts(Sheets sheets, ChangeAnswers changes, CriterionViews criteria, List<Conclusion> conclusions) {
        this.sheets = sheets;
        this.changes = changes;
        this.criteria = criteria;
        this.conclusions = List.copyOf(conclusions);
    }

    Map<String, Object> saved(Network network, FormKind form, Edit edit, Change change) {
        Content content = sheets.content(sheets.sheet(edit.networkId(), edit.kind(), edit.turn()));
        Map<String, Object> answer = changes.saved(form, change, content);
        if (form instanceof PhaseForm phase) {
            answer.put("criteria", criteria(network, phase, edit.turn(), content));
        }
        conclusions.stream()
                .filter(conclusion -> conclusion.kind().equals(form.key()))
                .forEach(conclusion -> answer.put("conclusion", conclusion.of(network.id())));
        return answer;
    }

    /** The page says how they stand without being shown anew. */
    private List<Map<String, Object>> criteria(Network network, PhaseForm form, int turn, Content content) {
        return criteria.afterwards(network.spaceKey(), form, turn, content).stream()
                .map(criterion -> Map.<String, Object>of(
                        "key", criterion.getKey(), "text", criterion.getText(), "met", criterion.isMet()))
                .toList();
    }

    Map<String, Object> taken(FormKind form, Change theirs) {
        return changes.taken(form, theirs);
    }

    Map<String, Object> history(FormKind form, int networkId, int turn, String row, String field) {
        return changes.history(form, networkId, turn, row, field);
    }
}
