package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.common.StrokedNumber;

/** A stakeholder's number in the picture of the matrix. */
public record MatrixMarkView(String number, int x, int y) {
    /** The number as an SVG {@code path}. */
    public String strokes() {
        return StrokedNumber.path(number, x, y);
    }
}
