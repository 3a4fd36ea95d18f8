package dk.albertslund.innovation.participants.confluence;

/** One option of a network's visibility. */
public record VisibilityChoiceView(String key, String label, String text, boolean isChosen) {}
