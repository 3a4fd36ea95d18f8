package dk.albertslund.innovation.digest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.Test;

public class PeriodTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private static Period at(String time) {
        return Period.lastWeek(ZonedDateTime.of(LocalDateTime.parse(time), COPENHAGEN));
    }

    @Test
    public void mondayAtEightTellsOfTheWeekThatEndsNow() {
        Period week = at("2026-03-09T08:00:00");

        assertEquals(LocalDate.parse("2026-03-09"), week.day());
        assertEquals(Instant.parse("2026-03-02T07:00:00Z"), week.from());
        assertEquals(Instant.parse("2026-03-09T07:00:00Z"), week.to());
    }

    @Test
    public void aJobThatRunsLateTellsOfTheSameWeek() {
        Period week = at("2026-03-09T08:00:00");

        assertEquals(week, at("2026-03-09T11:30:00"));
        assertEquals(week, at("2026-03-16T07:59:59"));
        assertEquals(at("2026-03-02T08:00:00"), at("2026-03-09T07:59:59"));
    }

    @Test
    public void noMomentIsInTwoWeeksOrInNone() {
        Period first = at("2026-03-09T08:00:00");
        Period next = at("2026-03-16T08:00:00");

        assertFalse(first.contains(first.to()));
        assertTrue(next.contains(first.to()));
        assertTrue(first.contains(first.to().minusMillis(1)));
    }

    /** The hour that is lost in the night to 29 March makes the week shorter, and no mail comes at 7 or 9. */
    @Test
    public void itIsEightByTheClockOnTheWallInSummerToo() {
        Period week = at("2026-03-30T08:00:00");

        assertEquals(Instant.parse("2026-03-23T07:00:00Z"), week.from());
        assertEquals(Instant.parse("2026-03-30T06:00:00Z"), week.to());
    }
}
