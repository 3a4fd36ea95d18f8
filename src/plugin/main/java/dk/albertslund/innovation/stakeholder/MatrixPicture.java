package dk.albertslund.innovation.stakeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Layout of the stakeholder matrix: influence upwards, affected to the right. Markers in the same cell are placed in
 * lines, and each row of cells is as high as its fullest cell. Units are those of the SVG view box.
 */
public final class MatrixPicture {
    /** Space for the two scales. */
    public static final int MARGIN = 36;

    /** Distance between the centres of adjacent markers. */
    static final int SLOT = 28;

    private static final int PER_LINE = 4;
    private static final int WIDE = PER_LINE * SLOT;
    private static final int LEAST_HIGH = 3 * SLOT;

    private final List<Entry> entries;

    public MatrixPicture(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * A stakeholder in the matrix.
     *
     * @param number its number in the table
     */
    public record Entry(String number, int influence, int affected) {}

    /** A marker; {@code x} and {@code y} are its centre. */
    public record Mark(String number, int x, int y) {}

    public int width() {
        return rightOf(StakeholderForm.HIGHEST) + 1;
    }

    public int height() {
        return bottomOf(1) + MARGIN;
    }

    /** Right edge of that step's cells; 0 gives the left edge of the first. */
    public int rightOf(int affected) {
        return MARGIN + affected * WIDE;
    }

    /** Bottom edge of that step's cells; the highest step plus one gives the top edge. */
    public int bottomOf(int influence) {
        return 1
                + IntStream.rangeClosed(influence, StakeholderForm.HIGHEST)
                        .map(this::high)
                        .sum();
    }

    private int high(int influence) {
        int most = IntStream.rangeClosed(1, StakeholderForm.HIGHEST)
                .map(affected -> lines(at(influence, affected).size()))
                .max()
                .orElse(0);
        return Math.max(LEAST_HIGH, most * SLOT);
    }

    private static int lines(int count) {
        return (count + PER_LINE - 1) / PER_LINE;
    }

    private List<Entry> at(int influence, int affected) {
        return entries.stream()
                .filter(entry -> entry.influence() == influence && entry.affected() == affected)
                .toList();
    }

    /** Within a cell in the order of the table. */
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (int influence = StakeholderForm.HIGHEST; influence > 0; influence--) {
            for (int affected = 1; affected <= StakeholderForm.HIGHEST; affected++) {
                addSpot(at(influence, affected), marks);
            }
        }
        return marks;
    }

    private void addSpot(List<Entry> spot, List<Mark> marks) {
        for (int index = 0; index < spot.size(); index++) {
            Entry entry = spot.get(index);
            int line = index / PER_LINE;
            int inLine = Math.min(PER_LINE, spot.size() - line * PER_LINE);
            int middle = rightOf(entry.affected()) - WIDE / 2;
            int centre = bottomOf(entry.influence()) - high(entry.influence()) / 2;
            marks.add(new Mark(
                    entry.number(),
                    middle + (2 * (index % PER_LINE) - inLine + 1) * SLOT / 2,
                    centre + (2 * line - lines(spot.size()) + 1) * SLOT / 2));
        }
    }
}
