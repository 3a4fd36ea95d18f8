package dk.albertslund.innovation.involvement.confluence;

/** How citizens are involved in a phase: a shape and its name. */
public record CitizenMarkView(String key, String shape, String name) {}
