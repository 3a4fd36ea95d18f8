package dk.albertslund.innovation.involvement.confluence;

/** Involvement of citizens by phase. */
public record CitizensView(CoverageView coverage, boolean isExport) {}
