package dk.albertslund.innovation.form.confluence;

/** One stage of a round; past ones are done. */
public record StepView(String key, String label, boolean isCurrent, boolean isDone) {}
