package dk.albertslund.innovation.overview.confluence;

/** Heading of a phase: its number or sign, and its name. */
public record HeatPhaseView(String number, String name) {}
