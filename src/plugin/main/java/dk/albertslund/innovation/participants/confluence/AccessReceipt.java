package dk.albertslund.innovation.participants.confluence;

import java.util.List;

/**
 * Who may read and write in a network, as the scripts read it after a change.
 *
 * @param visibility the key of what was chosen
 * @param warning empty where the space's permissions say what was chosen
 */
record AccessReceipt(String visibility, String warning, List<GapReceipt> gaps) {
    /** @param action what the browser sends to mend the gap; empty for somebody who may not */
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
