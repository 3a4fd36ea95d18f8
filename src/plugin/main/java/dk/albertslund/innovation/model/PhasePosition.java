package dk.albertslund.innovation.model;

/**
 * A network's position in the model.
 *
 * @param turn the turn of the spiral, from 1; going back to an earlier phase begins a new turn
 */
public record PhasePosition(Phase phase, int turn) {
    public static final PhasePosition FIRST = new PhasePosition(Phase.FOCUS, 1);

    public PhasePosition {
        if (turn < 1) {
            throw new IllegalArgumentException("turn must be 1 or more, but is " + turn);
        }
    }
}
