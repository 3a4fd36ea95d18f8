package dk.albertslund.innovation.phase.confluence;

import java.util.List;

/** What was written of one thing, turn by turn. */
public final class TurnRowView {
    private final String label;
    private final List<List<String>> cells;

    TurnRowView(String label, List<List<String>> cells) {
        this.label = label;
        this.cells = cells;
    }

    public String getLabel() {
        return label;
    }

    /** The lines of each turn; none where nothing was written. */
    public List<List<String>> getCells() {
        return cells;
    }
}
