package dk.albertslund.innovation.session.live.confluence.seat;

import java.util.List;

/**
 * What a table has written.
 *
 * @param count how much, in words; empty where it would be told of a single person
 * @param lines the first lines, once they are shown to all
 * @param more how many lines are left out, in words; empty for none
 */
public record RunTableView(String label, String count, List<String> lines, String more) {
    public boolean isWritten() {
        return !lines.isEmpty();
    }
}
