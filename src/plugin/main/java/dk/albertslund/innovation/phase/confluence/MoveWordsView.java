package dk.albertslund.innovation.phase.confluence;

/**
 * A move in words.
 *
 * @param text what the move means
 * @param open what the button says that opens the panel
 * @param reason what is asked for in the line of reason
 * @param go what the button says that moves the network
 */
public record MoveWordsView(String text, String open, String reason, String go) {}
