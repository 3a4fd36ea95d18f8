package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.common.StrokedNumber;
import dk.albertslund.innovation.stakeholder.MatrixPicture;

/** A stakeholder's number in the picture of the matrix. */
public final class MatrixMarkView {
    private final MatrixPicture.Mark mark;

    MatrixMarkView(MatrixPicture.Mark mark) {
        this.mark = mark;
    }

    public String getNumber() {
        return mark.number();
    }

    public int getX() {
        return mark.x();
    }

    public int getY() {
        return mark.y();
    }

    /** The number as an SVG {@code path}. */
    public String getStrokes() {
        return StrokedNumber.path(mark.number(), mark.x(), mark.y());
    }
}
