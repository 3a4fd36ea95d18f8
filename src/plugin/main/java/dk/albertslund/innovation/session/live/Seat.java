package dk.albertslund.innovation.session.live;

/**
 * A person in a running session.
 *
 * @param table 0 for none yet
 * @param isHere false for one who has left
 */
public record Seat(String userKey, int table, boolean isHere) {
    /** Whether the person sits at a table. */
    public boolean isSeated() {
        return isHere && table > 0;
    }

    Seat at(int next) {
        return new Seat(userKey, next, true);
    }
}
