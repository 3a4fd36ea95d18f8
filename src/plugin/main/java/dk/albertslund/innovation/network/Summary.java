package dk.albertslund.innovation.network;

import dk.albertslund.innovation.model.PhasePosition;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Read model of a network for overviews: one row, updated in the same transaction as the change, so that overviews
 * never read forms.
 *
 * @param question the chosen innovation question; empty for none
 * @param isQuestionChecked whether all criteria of a good question are ticked
 */
public record Summary(
        int networkId,
        String spaceKey,
        boolean isPractice,
        Profile profile,
        PhasePosition position,
        String question,
        boolean isQuestionChecked,
        Instant lastActivity,
        NetworkProgress progress) {
    /** The initial summary of a new network. */
    public static Summary ofNew(Network network) {
        return new Summary(
                network.id(),
                network.spaceKey(),
                network.isPractice(),
                Profile.UNWRITTEN,
                PhasePosition.FIRST,
                "",
                false,
                network.founded(),
                new NetworkProgress(PhaseTimes.ofNew(network), Set.of(), Optional.empty()));
    }
}
