package dk.albertslund.innovation.phase.confluence;

import java.util.List;

/** A network's course: a picture, on paper a table of its turns too; always the list of its steps. */
public final class SpiralView {
    private final boolean paper;
    private final SpiralPictureView picture;
    private final List<SpiralRowView> rows;
    private final List<SpiralTurnView> turns;

    SpiralView(boolean paper, SpiralPictureView picture, List<SpiralRowView> rows, List<SpiralTurnView> turns) {
        this.paper = paper;
        this.picture = picture;
        this.rows = rows;
        this.turns = turns;
    }

    public boolean isPaper() {
        return paper;
    }

    public SpiralPictureView getPicture() {
        return picture;
    }

    /** Where the network has been, oldest first. */
    public List<SpiralRowView> getRows() {
        return rows;
    }

    public List<SpiralTurnView> getTurns() {
        return turns;
    }
}
