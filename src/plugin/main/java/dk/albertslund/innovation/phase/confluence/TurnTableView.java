package dk.albertslund.innovation.phase.confluence;

import java.util.List;

/**
 * Comparison of a phase's turns, oldest first.
 *
 * @param rows fields and lists with content in at least one turn
 */
public record TurnTableView(List<String> turns, List<TurnRowView> rows) {
    /** False in the first turn, which has nothing to compare with. */
    public boolean isShown() {
        return turns.size() > 1 && !rows.isEmpty();
    }
}
