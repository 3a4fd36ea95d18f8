package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import java.util.List;

/** The page of the involvement design. */
public final class InvolvementView {
    private final FormView form;
    private final CoverageView coverage;
    private final String starters;
    private final boolean paper;

    InvolvementView(FormView form, CoverageView coverage, String starters, boolean paper) {
        this.form = form;
        this.coverage = coverage;
        this.starters = starters;
        this.paper = paper;
    }

    public FormView getForm() {
        return form;
    }

    public List<CitizenPhaseView> getCitizens() {
        return coverage.getCitizens();
    }

    public CoverageView getCoverage() {
        return coverage;
    }

    /** Ids and kinds of those of the first rows that can be made; empty when there are none. */
    public String getStarters() {
        return starters;
    }

    public boolean isPaper() {
        return paper;
    }
}
