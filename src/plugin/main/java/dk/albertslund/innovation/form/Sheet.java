package dk.albertslund.innovation.form;

/**
 * A filled-in form: one kind of form of one network, and of one turn of the spiral where the kind is per turn.
 *
 * @param id 0 before the first change
 * @param revision number of changes so far
 */
public record Sheet(int id, int networkId, String kind, int turn, int revision) {
    /** The turn of the sheets of a kind that is not per turn. */
    public static final int ONLY_TURN = 1;
}
