package dk.albertslund.innovation.involvement.confluence;

import java.util.List;

/**
 * What a design covers, where the citizens are, and what is missing.
 *
 * @param phases the columns' headings
 * @param findings what is missing, in words
 * @param verdict what to say when nothing is missing; empty when something is
 */
public record CoverageView(
        List<String> phases,
        List<CoverageRowView> rows,
        List<CitizenPhaseView> citizens,
        List<String> findings,
        String verdict) {}
