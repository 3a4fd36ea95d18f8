package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.form.confluence.FormView;

/**
 * The page of the involvement design.
 *
 * @param starters ids and kinds of default rows that can still be created; empty for none
 */
public record InvolvementView(FormView form, CoverageView coverage, String starters, boolean isExport) {
    public String panelForm() {
        return form.panelForm();
    }
}
