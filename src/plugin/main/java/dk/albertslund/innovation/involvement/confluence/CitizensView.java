package dk.albertslund.innovation.involvement.confluence;

/**
 * Involvement of citizens by phase.
 *
 * @param panelForm as {@link dk.albertslund.innovation.form.confluence.FormView#panelForm()}
 */
public record CitizensView(CoverageView coverage, boolean isExport, String panelForm) {}
