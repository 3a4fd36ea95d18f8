package dk.albertslund.innovation.involvement.confluence;

/** Where the citizens are, phase by phase. */
public record CitizensView(CoverageView coverage, boolean isExport) {}
