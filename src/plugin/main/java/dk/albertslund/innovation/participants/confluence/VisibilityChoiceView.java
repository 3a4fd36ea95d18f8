package dk.albertslund.innovation.participants.confluence;

/** One of the ways in which a network can be open or closed to others. */
public record VisibilityChoiceView(String key, String label, String text, boolean isChosen) {}
