package dk.albertslund.innovation.involvement.confluence;

import java.util.List;

/** Row of the coverage table: one kind of participants in all phases. */
public record CoverageRowView(String name, List<CoverageCellView> cells) {}
