package dk.albertslund.innovation.involvement.confluence;

/** One way in which citizens are in a phase, as a shape and a word. */
public record CitizenMarkView(String key, String shape, String name) {}
