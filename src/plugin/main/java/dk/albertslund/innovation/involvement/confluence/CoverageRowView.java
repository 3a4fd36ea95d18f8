package dk.albertslund.innovation.involvement.confluence;

import java.util.List;

/** A kind in all the phases. */
public record CoverageRowView(String name, List<CoverageCellView> cells) {}
