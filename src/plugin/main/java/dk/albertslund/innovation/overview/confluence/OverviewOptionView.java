package dk.albertslund.innovation.overview.confluence;

/** A value that a reader can choose. */
public record OverviewOptionView(String value, String label, boolean isChosen) {}
