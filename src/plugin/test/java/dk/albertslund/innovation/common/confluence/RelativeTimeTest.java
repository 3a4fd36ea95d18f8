package dk.albertslund.innovation.common.confluence;

import static org.junit.Assert.assertEquals;

import dk.albertslund.innovation.common.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

public class RelativeTimeTest {
    private static DateFormatter at(String now, String zone, Messages texts) {
        return new DateFormatter(texts, new FixedZone(zone), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private static DateFormatter inDenmark(String now) {
        return at(now, "Europe/Copenhagen", TimeTexts.DANISH);
    }

    private static String shown(DateFormatter dates, String moment) {
        return dates.when(Instant.parse(moment), RenderTarget.SCREEN).text();
    }

    @Test
    public void aWeekIsRelativeAndThenTheDayAndTheMonthAreNamed() {
        DateFormatter friday = inDenmark("2026-11-27T14:00:00Z");
        List<String> days = Stream.of(
                        "2026-11-27",
                        "2026-11-26",
                        "2026-11-25",
                        "2026-11-21",
                        "2026-11-20",
                        "2026-05-12",
                        "2025-12-31")
                .map(day ->
                        friday.when(LocalDate.parse(day), RenderTarget.SCREEN).text())
                .toList();

        assertEquals(
                List.of("i dag", "i går", "onsdag", "lørdag", "20. november", "12. maj", "31. december 2025"), days);
    }

    @Test
    public void englishHasItsOwnWords() {
        DateFormatter friday = at("2026-11-27T14:00:00Z", "Europe/Copenhagen", TimeTexts.ENGLISH);

        assertEquals("today at 10:42", shown(friday, "2026-11-27T09:42:00Z"));
        assertEquals("yesterday", shown(friday, "2026-11-26T09:42:00Z"));
        assertEquals("Monday", shown(friday, "2026-11-23T09:42:00Z"));
        assertEquals("12 May", shown(friday, "2026-05-12T09:42:00Z"));
        assertEquals("12 May 2025", shown(friday, "2025-05-12T09:42:00Z"));
        assertEquals("Monday at 10:42", friday.version(Instant.parse("2026-11-23T09:42:00Z")));
    }

    @Test
    public void aMinuteBeforeMidnightIsYesterdayAMinuteAfterIt() {
        DateFormatter afterMidnight = inDenmark("2026-11-26T23:01:00Z");

        assertEquals("i går", shown(afterMidnight, "2026-11-26T22:59:00Z"));
        assertEquals("i dag kl. 00.00", shown(afterMidnight, "2026-11-26T23:00:00Z"));
    }

    @Test
    public void theDayIsTheReadersAndNotTheServers() {
        String now = "2026-11-27T02:00:00Z";
        String earlier = "2026-11-26T23:30:00Z";

        assertEquals("i dag kl. 00.30", shown(inDenmark(now), earlier));
        assertEquals("i går", shown(at(now, "UTC", TimeTexts.DANISH), earlier));
        assertEquals("i dag kl. 18.30", shown(at(now, "America/New_York", TimeTexts.DANISH), earlier));
    }

    @Test
    public void aDayOf23Or25HoursIsADay() {
        DateFormatter afterSpring = inDenmark("2026-03-29T22:30:00Z");
        DateFormatter afterAutumn = inDenmark("2026-10-25T23:30:00Z");

        assertEquals("i går", shown(afterSpring, "2026-03-28T23:15:00Z"));
        assertEquals("i dag kl. 00.15", shown(afterSpring, "2026-03-29T22:15:00Z"));
        assertEquals("i går", shown(afterAutumn, "2026-10-24T22:15:00Z"));
        assertEquals("lørdag", shown(afterAutumn, "2026-10-24T21:45:00Z"));
    }

    @Test
    public void theSecondHourOfTwoOnTheNightOfWinterTimeIsNotTheFirst() {
        DateFormatter noon = inDenmark("2026-10-25T11:00:00Z");

        assertEquals(
                "2026-10-25T00:30:00Z",
                noon.when(Instant.parse("2026-10-25T00:30:00Z"), RenderTarget.SCREEN)
                        .iso());
        assertEquals("i dag kl. 02.30", shown(noon, "2026-10-25T00:30:00Z"));
        assertEquals("i dag kl. 02.30", shown(noon, "2026-10-25T01:30:00Z"));
    }

    @Test
    public void whatIsToComeIsNamedByItsDate() {
        DateFormatter newYearsEve = inDenmark("2026-12-31T12:00:00Z");

        assertEquals("1. januar 2027", shown(newYearsEve, "2027-01-01T12:00:00Z"));
    }

    @Test
    public void paperShowsTheFullDateAndTheTitleTheExactTime() {
        DateFormatter friday = inDenmark("2026-11-27T14:00:00Z");
        TimeView onPaper = friday.when(Instant.parse("2026-11-26T09:42:00Z"), RenderTarget.EXPORT);

        assertEquals("26. november 2026", onPaper.text());
        assertEquals("torsdag 26. november 2026 kl. 10.42", onPaper.exact());
        assertEquals(
                "2026-11-26",
                friday.when(LocalDate.parse("2026-11-26"), RenderTarget.SCREEN).iso());
    }
}
