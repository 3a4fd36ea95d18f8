package dk.albertslund.innovation.phase.confluence;

/**
 * Texts of the dialog for a move.
 *
 * @param text explanation of the move
 * @param open label of the button that opens the dialog
 * @param reason label of the reason
 * @param go label of the button that moves the network
 */
public record MoveWordsView(String text, String open, String reason, String go) {}
