package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.involvement.RowKind;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkFormRenderer;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts the stakeholders that belong to each kind of groups. */
@Component
public final class MatrixLinks {
    private final NetworkFormRenderer forms;
    private final StakeholderForm kind;
    private final Messages messages;

    public MatrixLinks(NetworkFormRenderer forms, StakeholderForm kind, Messages messages) {
        this.forms = forms;
        this.kind = kind;
        this.messages = messages;
    }

    /**
     * Without the kinds that no stakeholder belongs to.
     *
     * @param sheets all of the network's
     */
    List<MatrixLinkView> of(List<Sheet> sheets, MacroContext context) {
        SheetState state = forms.state(forms.sheet(kind, sheets, context));
        return Arrays.stream(RowKind.values())
                .filter(RowKind::isPeople)
                .filter(group -> count(state, group) > 0)
                .map(group -> new MatrixLinkView(
                        group.key(), messages.text("innovation.involvement.fromMatrix", count(state, group))))
                .toList();
    }

    private static long count(SheetState state, RowKind group) {
        return state.rows(StakeholderForm.ROWS).stream()
                .filter(row -> isNamed(row) && RowKind.ofStakeholder(row.value(StakeholderForm.KIND)) == group)
                .count();
    }

    private static boolean isNamed(Row row) {
        return !row.value(StakeholderForm.LABEL).isEmpty();
    }
}
