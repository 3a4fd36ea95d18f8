package dk.albertslund.innovation.phase.confluence;

import java.util.List;

/**
 * One field or list in all turns.
 *
 * @param cells lines of text by turn; an empty list for a turn without content
 */
public record TurnRowView(String label, List<List<String>> cells) {}
