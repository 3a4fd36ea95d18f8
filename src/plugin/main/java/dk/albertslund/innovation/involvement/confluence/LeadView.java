package dk.albertslund.innovation.involvement.confluence;

import java.util.List;

/**
 * What the page begins with: where the citizens are, and what is missing.
 *
 * @param action label of the button that leads to what is missing; empty for none
 * @param phase key of the phase that the button leads to
 * @param missing key of the phase that is marked as without citizens: the next one; empty for none
 * @param findings other gaps of the design, in words
 */
public record LeadView(String text, String action, String phase, String missing, List<String> findings) {
    public boolean isActionable() {
        return !action.isEmpty();
    }
}
