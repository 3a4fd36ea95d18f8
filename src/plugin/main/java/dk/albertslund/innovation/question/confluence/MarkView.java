package dk.albertslund.innovation.question.confluence;

/** A criterion of a good question, and whether people see it in the chosen one. */
public record MarkView(String label, boolean isSeen) {}
