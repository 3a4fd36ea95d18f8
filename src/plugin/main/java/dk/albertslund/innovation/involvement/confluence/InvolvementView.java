package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.form.confluence.FormView;

/**
 * The page of the involvement design.
 *
 * @param starters ids and kinds of those of the first rows that can be made; empty when there are none
 */
public record InvolvementView(FormView form, CoverageView coverage, String starters, boolean isExport) {}
