package dk.albertslund.innovation.phase.confluence.spiral;

/**
 * A row of the table of moves. The first row is the network's initial position and has no move.
 *
 * @param number number of the stop in the picture; empty for a decision to stop the network
 * @param kind kind of the move in words; empty for a move to the next phase
 * @param decision sentence about who decided; empty when not given
 */
public record SpiralRowView(
        String number,
        String phase,
        String turn,
        String kind,
        String reason,
        String day,
        String who,
        String decision) {}
