package dk.albertslund.innovation.session.live.confluence.seat;

import java.util.List;

/**
 * Where a participant sits.
 *
 * @param words the table in words; empty for none yet
 * @param tables those to choose from
 * @param writer who writes for the table, in words; empty for nobody, and while the tables do not work
 * @param seen id of who writes, to be named by whoever takes over; 0 for nobody
 * @param isShown whether there are tables, or the person has left
 */
public record SeatView(
        String words,
        List<SeatTableView> tables,
        String writer,
        int seen,
        boolean isWriter,
        boolean mayWrite,
        boolean isGone,
        boolean isShown) {
    /** Before there are tables, and on other screens. */
    public static final SeatView NONE = new SeatView("", List.of(), "", 0, false, false, false, false);

    public boolean isSeated() {
        return !words.isEmpty();
    }

    /** Whether another person writes for the table. */
    public boolean isReading() {
        return seen > 0 && !isWriter;
    }
}
