package dk.albertslund.innovation.stakeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The matrix drawn: influence upwards, affected to the right. Numbers on the same spot stand side by side and in lines,
 * and a whole row of spots grows as high as its fullest spot needs. Lengths are the picture's own units.
 */
public final class MatrixPicture {
    /** Outside the spots, for the two scales. */
    public static final int MARGIN = 36;

    /** How far the middles of two numbers beside each other are apart. */
    static final int SLOT = 28;

    private static final int PER_LINE = 4;
    private static final int WIDE = PER_LINE * SLOT;
    private static final int LEAST_HIGH = 3 * SLOT;

    private final List<Entry> entries;

    public MatrixPicture(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** A stakeholder that stands in the matrix, by its number in the table. */
    public record Entry(String number, int influence, int affected) {}

    /** The middle of a number. */
    public record Mark(String number, int x, int y) {}

    public int width() {
        return rightOf(StakeholderForm.HIGHEST) + 1;
    }

    public int height() {
        return bottomOf(1) + MARGIN;
    }

    /** Where the spots of that step end to the right; 0 is where the first ones begin. */
    public int rightOf(int affected) {
        return MARGIN + affected * WIDE;
    }

    /** Where the spots of that step end downwards; one above the highest is where the highest begin. */
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

    /** In the order of the table within each spot. */
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
