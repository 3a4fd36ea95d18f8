package dk.albertslund.innovation.session.live;

/**
 * The leader's choice of tables.
 *
 * @param number how many tables, or how many people at each
 * @param isPerTable whether the number is that of the people at each
 * @param isChosen whether people choose; else the tables are drawn
 * @param version the version of the run that the user has seen
 * @param operation id made by the browser, the same when the request is sent again
 */
public record TablesChange(int number, boolean isPerTable, boolean isChosen, int version, String operation) {
    /** @param people how many are there */
    int tables(long people) {
        return isPerTable ? (int) Math.max(1, (people + number - 1) / number) : number;
    }
}
