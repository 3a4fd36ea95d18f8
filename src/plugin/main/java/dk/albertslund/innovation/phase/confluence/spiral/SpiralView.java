package dk.albertslund.innovation.phase.confluence.spiral;

import java.util.List;

/**
 * A network's moves as picture and table.
 *
 * @param rows moves, oldest first
 * @param turns table of the turns, shown in exports, as not every exporter supports SVG
 */
public record SpiralView(
        boolean isExport, SpiralPictureView picture, List<SpiralRowView> rows, List<SpiralTurnView> turns) {
    /** Whether the last that happened is a decision to stop the network. */
    public boolean isStopped() {
        return rows.get(rows.size() - 1).number().isEmpty();
    }
}
