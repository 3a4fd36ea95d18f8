package dk.albertslund.innovation.phase.confluence;

/**
 * One phase in the strip of all seven.
 *
 * @param number KL's number; empty for the continuation, which has none
 * @param direction {@code opening} or {@code closing}
 * @param url empty when the network has no page for the phase
 * @param isCurrent whether the network is in the phase
 * @param isPast whether the network has left the phase behind in this turn
 * @param isShown whether the strip stands on the phase's own page
 */
public record PhaseStepView(
        String number, String name, String direction, String url, boolean isCurrent, boolean isPast, boolean isShown) {}
