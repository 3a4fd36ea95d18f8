package dk.albertslund.innovation.phase.confluence;

import java.util.List;

/**
 * A phase's turns side by side, oldest first.
 *
 * @param rows only what was written in at least one turn
 */
public record TurnTableView(List<String> turns, List<TurnRowView> rows) {
    /** There is nothing to compare in the first turn. */
    public boolean isShown() {
        return turns.size() > 1 && !rows.isEmpty();
    }
}
