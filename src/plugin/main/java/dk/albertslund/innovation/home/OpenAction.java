package dk.albertslund.innovation.home;

/**
 * Something that a network has begun, and of which it is not decided yet what becomes.
 *
 * @param part the part of the network that shows it, for example {@code trial}
 * @param row id of its row
 * @param owner user key of whoever wrote it
 * @param lookAgain ISO 8601 day to look at it again; empty without one
 */
public record OpenAction(String text, String part, String row, String owner, String lookAgain) {}
