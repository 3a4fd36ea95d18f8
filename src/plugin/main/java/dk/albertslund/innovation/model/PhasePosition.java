package dk.albertslund.innovation.model;

/**
 * Where a network stands in the model.
 *
 * @param turn the turn of the spiral, from 1; going back begins a new one
 */
public record PhasePosition(Phase phase, int turn) {
    public static final PhasePosition FIRST = new PhasePosition(Phase.FOCUS, 1);

    public PhasePosition {
        if (turn < 1) {
            throw new IllegalArgumentException("turn must be 1 or more, but is " + turn);
        }
    }
}
