package dk.albertslund.innovation.network;

import dk.albertslund.innovation.model.PhasePosition;
import java.time.Instant;

/**
 * What management sees of a network, in one row: kept up to date in the same transaction as the change that alters it,
 * so that an overview never opens the forms.
 *
 * @param question the chosen innovation question; empty until there is one
 * @param isQuestionChecked whether people see all its marks in it
 */
public record Summary(
        int networkId,
        String spaceKey,
        boolean isPractice,
        Profile profile,
        PhasePosition position,
        String question,
        boolean isQuestionChecked,
        Instant lastActivity) {
    /** Where every network begins. */
    public static Summary ofNew(Network network) {
        return new Summary(
                network.id(),
                network.spaceKey(),
                network.isPractice(),
                Profile.UNWRITTEN,
                PhasePosition.FIRST,
                "",
                false,
                network.founded());
    }
}
