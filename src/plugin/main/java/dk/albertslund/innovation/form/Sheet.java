package dk.albertslund.innovation.form;

/**
 * One form of one network, and of one turn of the spiral where the kind says so.
 *
 * @param id 0 until something is written in it
 * @param revision the number of changes so far
 */
public record Sheet(int id, int networkId, String kind, int turn, int revision) {
    /** The turn of a kind that lives through all turns of the spiral. */
    public static final int ONLY_TURN = 1;
}
