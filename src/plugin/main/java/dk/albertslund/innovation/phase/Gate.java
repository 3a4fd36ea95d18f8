package dk.albertslund.innovation.phase;

import java.util.List;

/**
 * What lies before a network that leaves its phase.
 *
 * @param unmet the criteria that are not met there, by key
 * @param isEnforced whether networks of its type go on by a decision only: somebody answers for it, with a reason
 */
public record Gate(List<String> unmet, boolean isEnforced) {
    public Gate {
        unmet = List.copyOf(unmet);
    }

    /** As most networks have it: what is missing warns, and nothing blocks. */
    public static Gate open(String... unmet) {
        return new Gate(List.of(unmet), false);
    }
}
