package dk.albertslund.innovation.stakeholder;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public class MatrixPictureTest {
    private static MatrixPicture.Entry entry(int number, int influence, int affected) {
        return new MatrixPicture.Entry(String.valueOf(number), influence, affected);
    }

    @Test
    public void influenceGoesUpAndAffectedToTheRight() {
        List<MatrixPicture.Mark> marks =
                new MatrixPicture(List.of(entry(1, 1, 1), entry(2, 5, 1), entry(3, 1, 5))).marks();
        MatrixPicture.Mark high = marks.get(0);
        MatrixPicture.Mark low = marks.get(1);
        MatrixPicture.Mark right = marks.get(2);

        assertEquals(
                List.of("2", "1", "3"),
                marks.stream().map(MatrixPicture.Mark::number).toList());
        assertEquals(low.x(), high.x());
        assertTrue(high.y() < low.y());
        assertEquals(low.y(), right.y());
        assertTrue(low.x() < right.x());
    }

    @Test
    public void everyNumberStandsOnItsOwnSpotAndClearOfTheOthers() {
        Random random = new Random(20261125);
        for (int round = 0; round < 50; round++) {
            List<MatrixPicture.Entry> entries = new ArrayList<>();
            int crowded = 1 + random.nextInt(StakeholderForm.HIGHEST);
            int count = random.nextInt(StakeholderForm.MOST_ROWS + 1);
            for (int number = 1; number <= count; number++) {
                entries.add(entry(number, crowded, 1 + random.nextInt(crowded)));
            }
            check(entries, new MatrixPicture(entries));
        }
    }

    private static void check(List<MatrixPicture.Entry> entries, MatrixPicture picture) {
        List<MatrixPicture.Mark> marks = picture.marks();
        assertEquals(entries.size(), marks.size());
        for (MatrixPicture.Mark mark : marks) {
            MatrixPicture.Entry entry = entries.get(Integer.parseInt(mark.number()) - 1);
            int half = MatrixPicture.SLOT / 2;
            assertTrue(mark.x() - half >= picture.rightOf(entry.affected() - 1));
            assertTrue(mark.x() + half <= picture.rightOf(entry.affected()));
            assertTrue(mark.y() - half >= picture.bottomOf(entry.influence() + 1));
            assertTrue(mark.y() + half <= picture.bottomOf(entry.influence()));
            assertTrue(marks.stream()
                    .filter(other -> other != mark)
                    .allMatch(other -> Math.hypot(other.x() - mark.x(), other.y() - mark.y()) >= MatrixPicture.SLOT));
        }
    }

    @Test
    public void aFullSpotMakesItsRowHigherAndThePictureWithIt() {
        List<MatrixPicture.Entry> entries = new ArrayList<>();
        for (int number = 1; number <= 20; number++) {
            entries.add(entry(number, 4, 4));
        }
        MatrixPicture full = new MatrixPicture(entries);
        MatrixPicture empty = new MatrixPicture(List.of());

        assertEquals(empty.height() + 2 * MatrixPicture.SLOT, full.height());
        assertEquals(empty.width(), full.width());
    }
}
