package dk.albertslund.innovation.involvement.confluence;

import java.util.List;

/**
 * Coverage of the design: the table, involvement of citizens, and gaps.
 *
 * @param phases headings of the columns
 * @param findings gaps, in words
 * @param verdict text for a design without gaps; empty when there are findings
 */
public record CoverageView(
        List<String> phases,
        List<CoverageRowView> rows,
        List<CitizenPhaseView> citizens,
        List<String> findings,
        String verdict) {}
