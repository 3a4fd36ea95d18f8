package dk.albertslund.innovation.session.live;

/**
 * The tables of a running session.
 *
 * @param tables how many there are; 0 before the leader has said it
 * @param isChosen whether people choose their table; else it is drawn
 * @param revision counts the changes that other screens must show: tables drawn anew, and who writes for a table
 */
public record Seating(int tables, boolean isChosen, int revision) {
    public static final Seating NONE = new Seating(0, false, 0);

    static final int MOST_TABLES = 40;

    public boolean hasTables() {
        return tables > 0;
    }

    boolean hasTable(int table) {
        return table > 0 && table <= tables;
    }

    Seating changed() {
        return new Seating(tables, isChosen, revision + 1);
    }
}
