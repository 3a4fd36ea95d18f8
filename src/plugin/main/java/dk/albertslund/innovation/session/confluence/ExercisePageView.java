package dk.albertslund.innovation.session.confluence;

/** A page of the network that an item of a programme can lead to, by the exercise that is done on it. */
public record ExercisePageView(String exercise, String url) {}
