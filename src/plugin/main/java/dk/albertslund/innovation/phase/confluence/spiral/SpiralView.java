package dk.albertslund.innovation.phase.confluence.spiral;

import java.util.List;

/**
 * A network's moves as picture and table.
 *
 * @param rows moves, oldest first
 * @param turns table of the turns, shown in exports, as not every exporter supports SVG
 */
public record SpiralView(
        boolean isExport, SpiralPictureView picture, List<SpiralRowView> rows, List<SpiralTurnView> turns) {}
