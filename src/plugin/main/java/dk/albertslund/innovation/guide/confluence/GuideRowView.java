package dk.albertslund.innovation.guide.confluence;

/** What a pair of kinds is compared in. */
public record GuideRowView(String label, String left, String right) {}
