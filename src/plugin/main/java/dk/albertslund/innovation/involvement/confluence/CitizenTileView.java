package dk.albertslund.innovation.involvement.confluence;

/** Phases or groups with a heading, in the citizens' strip; for example {@code Aftalt i} and the phases. */
public record CitizenTileView(String key, String label, String text) {}
