package dk.albertslund.innovation.form.confluence;

/** One option of a choice. */
public record ChoiceView(String key, String label, boolean isChosen) {}
