package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.form.confluence.RowListView;
import dk.albertslund.innovation.involvement.InvolvementForm;
import java.util.List;

/**
 * The page of the involvement design.
 *
 * @param starters ids and kinds of default rows that can still be created; empty for none
 * @param matrixLinks stakeholders by kind of groups; empty for a reader
 * @param stakeholders URL of the page with the stakeholders; empty for none
 */
public record InvolvementView(
        FormView form,
        LeadView lead,
        GridView grid,
        String starters,
        List<MatrixLinkView> matrixLinks,
        String stakeholders,
        boolean isExport) {
    public boolean isLinked() {
        return !stakeholders.isEmpty();
    }

    public String panelForm() {
        return form.panelForm();
    }

    public RowListView list() {
        return form.list(InvolvementForm.DESIGN);
    }
}
