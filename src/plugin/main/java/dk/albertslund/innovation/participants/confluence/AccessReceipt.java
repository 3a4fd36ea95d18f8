package dk.albertslund.innovation.participants.confluence;

import java.util.List;

/**
 * Access to a network in the response to a change.
 *
 * @param visibility key of the chosen visibility
 * @param warning text when the space's permissions differ from the choice; else empty
 */
record AccessReceipt(String visibility, String warning, List<GapReceipt> gaps) {
    /** As {@link AccessGapView}. */
    record GapReceipt(String user, String text, String action, String label) {}

    static AccessReceipt of(AccessView view) {
        return new AccessReceipt(
                view.chosen().key(),
                view.warning(),
                view.gaps().stream()
                        .map(gap -> new GapReceipt(gap.user(), gap.text(), gap.action(), gap.label()))
                        .toList());
    }
}
