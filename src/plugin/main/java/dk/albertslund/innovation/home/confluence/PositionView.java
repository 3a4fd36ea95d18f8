package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.form.confluence.LinkView;

/**
 * Where a network stands and what it asks, for a line at the top of its pages.
 *
 * @param phase with its page; without a title when the page says it already
 * @param question with its page; without a title when the page says it already, or there is none
 * @param status empty for a network that is at work
 * @param spaceKey of whose network is asked what the page says already; empty when nothing is to be asked
 * @param isMoved whether a script puts it above the text
 */
public record PositionView(
        LinkView phase, LinkView question, String turn, String status, String spaceKey, boolean isMoved) {
    /** The same for a page without scripts. */
    PositionView whereItStands() {
        return new PositionView(phase, question, turn, status, spaceKey, false);
    }

    boolean isEmpty() {
        return phase.title().isEmpty() && question.title().isEmpty();
    }
}
