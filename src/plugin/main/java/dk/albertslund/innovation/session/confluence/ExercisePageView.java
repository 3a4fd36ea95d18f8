package dk.albertslund.innovation.session.confluence;

/** A page of the network that an item of a programme can lead to. */
public record ExercisePageView(String part, String url) {}
