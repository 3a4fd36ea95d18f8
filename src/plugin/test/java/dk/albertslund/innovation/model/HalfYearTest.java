package dk.albertslund.innovation.model;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import org.junit.Test;

public class HalfYearTest {
    private static final String FIRST =
            "%s for %d innovation.network.halfYear.first innovation.rollup.halfYear.january";
    private static final String SECOND = "%s for %d innovation.network.halfYear.second innovation.rollup.halfYear.june";

    private static String next(String today) {
        HalfYear half = HalfYear.nextToPropose(LocalDate.parse(today));
        return half.proposalsBy() + " for " + half.year() + " " + half.nameKey() + " " + half.deadlineKey();
    }

    @Test
    public void aDayIsInTheHalfThatItsMonthIsIn() {
        assertEquals(new HalfYear(2026, true), HalfYear.of(LocalDate.parse("2026-06-30")));
        assertEquals(new HalfYear(2026, false), HalfYear.of(LocalDate.parse("2026-07-01")));
    }

    @Test
    public void themesCanBeProposedUntilTheLastDayAndThenForTheNextHalf() {
        assertEquals(FIRST.formatted("2026-12-01", 2027), next("2026-12-01"));
        assertEquals(SECOND.formatted("2027-05-01", 2027), next("2026-12-02"));
        assertEquals(SECOND.formatted("2027-05-01", 2027), next("2027-05-01"));
        assertEquals(FIRST.formatted("2027-12-01", 2028), next("2027-05-02"));
    }
}
