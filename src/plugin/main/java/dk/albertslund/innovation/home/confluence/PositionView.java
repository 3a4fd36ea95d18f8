package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.form.confluence.LinkView;

/**
 * The position panel: a network's phase and innovation question, at the top of its pages.
 *
 * @param phase link to the phase's page; empty title when the page shows the phase itself
 * @param question link to the question's page; empty title when the page shows it itself or there is none
 * @param status empty for an active network
 * @param spaceKey space key for the script's request to {@link PositionResource}; empty when no request is needed
 * @param isMoved whether a script moves the panel to the top of the page
 */
public record PositionView(
        LinkView phase, LinkView question, String turn, String status, String spaceKey, boolean isMoved) {
    /** A copy for a page without scripts. */
    PositionView whereItStands() {
        return new PositionView(phase, question, turn, status, spaceKey, false);
    }

    boolean isEmpty() {
        return phase.title().isEmpty() && question.title().isEmpty();
    }
}
