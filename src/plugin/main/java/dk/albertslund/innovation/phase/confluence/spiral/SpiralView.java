package dk.albertslund.innovation.phase.confluence.spiral;

import java.util.List;

/**
 * A network's course: a picture, on paper a table of its turns too; always the list of its steps.
 *
 * @param rows where the network has been, oldest first
 */
public record SpiralView(
        boolean isExport, SpiralPictureView picture, List<SpiralRowView> rows, List<SpiralTurnView> turns) {}
