package dk.albertslund.innovation.phase.confluence;

import java.util.List;

/** A phase's turns side by side, oldest first. */
public final class TurnTableView {
    private final List<String> turns;
    private final List<TurnRowView> rows;

    TurnTableView(List<String> turns, List<TurnRowView> rows) {
        this.turns = turns;
        this.rows = rows;
    }

    public List<String> getTurns() {
        return turns;
    }

    /** Only what was written in at least one turn. */
    public List<TurnRowView> getRows() {
        return rows;
    }

    /** There is nothing to compare in the first turn. */
    public boolean isShown() {
        return turns.size() > 1 && !rows.isEmpty();
    }
}
