package dk.albertslund.innovation.common.confluence;

import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.Test;

public class DateFormatterTest {
    private static final Instant HALF_PAST_MIDNIGHT = Instant.parse("2026-12-31T23:30:00Z");

    private static DateFormatter in(String zone) {
        Clock clock = Clock.fixed(HALF_PAST_MIDNIGHT, ZoneOffset.UTC);
        return new DateFormatter(TimeTexts.DANISH, new FixedZone(zone), clock);
    }

    @Test
    public void theDayIsTheReadersOnThePageInTheFileAndToday() {
        DateFormatter here = in("Europe/Copenhagen");

        assertEquals("1. januar 2027", here.day(HALF_PAST_MIDNIGHT));
        assertEquals("2027-01-01", here.isoDay(HALF_PAST_MIDNIGHT));
        assertEquals("2027-01-01", here.today().toString());
        assertEquals("00.30", here.time(HALF_PAST_MIDNIGHT));
        assertEquals("2026-12-31", in("America/Nuuk").isoDay(HALF_PAST_MIDNIGHT));
    }
}
