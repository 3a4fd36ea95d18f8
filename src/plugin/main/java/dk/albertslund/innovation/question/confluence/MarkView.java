package dk.albertslund.innovation.question.confluence;

/**
 * One of the three criteria of a question.
 *
 * @param isSeen whether people have confirmed that the question meets it
 */
public record MarkView(String label, boolean isSeen) {}
