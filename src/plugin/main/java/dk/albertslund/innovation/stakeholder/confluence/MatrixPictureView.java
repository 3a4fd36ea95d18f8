package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.common.StrokedNumber;
import dk.albertslund.innovation.stakeholder.Category;
import dk.albertslund.innovation.stakeholder.MatrixPicture;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The matrix as SVG for exports. Contains paths only and no text, as exporters without SVG support would print it.
 *
 * @param said text alternative of the picture
 */
public record MatrixPictureView(String said, List<MatrixMarkView> marks, MatrixPicture picture) {
    private static final int STEPS = StakeholderForm.HIGHEST;
    private static final int AXIS = 8;
    private static final int SCALE = 22;
    private static final int HEAD = 5;

    static MatrixPictureView of(String said, MatrixPicture picture) {
        List<MatrixMarkView> marks = picture.marks().stream()
                .map(mark -> new MatrixMarkView(mark.number(), mark.x(), mark.y()))
                .toList();
        return new MatrixPictureView(said, marks, picture);
    }

    /** Whether at least one stakeholder is placed. */
    public boolean isDrawn() {
        return !marks.isEmpty();
    }

    public int width() {
        return picture.width();
    }

    public int height() {
        return picture.height();
    }

    /** Lines between the cells, as an SVG {@code path}. */
    public String grid() {
        return IntStream.range(1, STEPS)
                .mapToObj(step -> column(step) + " " + row(step + 1))
                .collect(Collectors.joining(" "));
    }

    /** Borders of the four quadrants, as an SVG {@code path}. */
    public String quadrants() {
        return IntStream.of(0, Category.MUCH - 1, STEPS)
                .mapToObj(step -> column(step) + " " + row(step + 1))
                .collect(Collectors.joining(" "));
    }

    private String column(int affected) {
        return "M" + picture.rightOf(affected) + "," + picture.bottomOf(STEPS + 1) + " V" + picture.bottomOf(1);
    }

    private String row(int influence) {
        return "M" + picture.rightOf(0) + "," + picture.bottomOf(influence) + " H" + picture.rightOf(STEPS);
    }

    /** An arrow upwards for influence and one to the right for affected, as an SVG {@code path}. */
    public String axes() {
        int x = picture.rightOf(0) - AXIS;
        int y = picture.bottomOf(1) + AXIS;
        int top = picture.bottomOf(STEPS + 1);
        int right = picture.rightOf(STEPS);
        String up = "M" + x + "," + y + " V" + top + " M" + (x - HEAD) + "," + (top + HEAD) + " L" + x + "," + top
                + " L" + (x + HEAD) + "," + (top + HEAD);
        String on = "M" + x + "," + y + " H" + right + " M" + (right - HEAD) + "," + (y - HEAD) + " L" + right + "," + y
                + " L" + (right - HEAD) + "," + (y + HEAD);
        return up + " " + on;
    }

    /** Numbers of both scales along their axes, as an SVG {@code path}. */
    public String scales() {
        return IntStream.rangeClosed(1, STEPS).mapToObj(this::steps).collect(Collectors.joining(" "));
    }

    private String steps(int step) {
        String number = String.valueOf(step);
        double across = (picture.rightOf(step - 1) + picture.rightOf(step)) / 2.0;
        double down = (picture.bottomOf(step + 1) + picture.bottomOf(step)) / 2.0;
        return StrokedNumber.path(number, across, picture.bottomOf(1) + SCALE) + " "
                + StrokedNumber.path(number, picture.rightOf(0) - SCALE, down);
    }
}
