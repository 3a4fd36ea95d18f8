package dk.albertslund.innovation.form.confluence;

/** One of the things to choose from. */
public record ChoiceView(String key, String label, boolean isChosen) {}
