package dk.albertslund.innovation.phase.confluence;

import java.util.List;

/**
 * What was written of one thing, turn by turn.
 *
 * @param cells the lines of each turn; none where nothing was written
 */
public record TurnRowView(String label, List<List<String>> cells) {}
