package dk.albertslund.innovation.phase;

/**
 * Where a network stands in the model.
 *
 * @param turn the turn of the spiral, from 1; going back begins a new one
 */
public record Standing(Phase phase, int turn) {
    public static final Standing FIRST = new Standing(Phase.FOCUS, 1);

    public Standing {
        if (turn < 1) {
            throw new IllegalArgumentException("turn must be 1 or more, but is " + turn);
        }
    }
}
