package dk.albertslund.innovation.phase;

import java.util.List;

/**
 * Conditions for leaving the current phase.
 *
 * @param unmet keys of the criteria that are not met
 * @param isEnforced whether the network's type requires a decision with a reason at each gate
 */
public record Gate(List<String> unmet, boolean isEnforced) {
    public Gate {
        unmet = List.copyOf(unmet);
    }

    /** A gate that is not enforced, as for most types: unmet criteria warn and never block. */
    public static Gate open(String... unmet) {
        return new Gate(List.of(unmet), false);
    }
}
