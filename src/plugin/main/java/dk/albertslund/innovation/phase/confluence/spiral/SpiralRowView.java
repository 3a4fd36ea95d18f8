package dk.albertslund.innovation.phase.confluence.spiral;

/**
 * A step of a network's course. Nobody brought the network to where it began.
 *
 * @param number empty for a stop, which is no step further
 * @param kind empty for a move to the next phase
 * @param decision who decided it, in a sentence; empty when nobody has told
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
