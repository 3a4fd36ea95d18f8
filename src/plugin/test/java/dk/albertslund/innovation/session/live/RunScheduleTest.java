package dk.albertslund.innovation.session.live;

import static org.junit.Assert.assertEquals;

import dk.albertslund.innovation.form.FormServices;
import dk.albertslund.innovation.form.SheetsInMemory;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.session.ItemKind;
import dk.albertslund.innovation.session.Programme;
import dk.albertslund.innovation.session.SessionForm;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class RunScheduleTest {
    private final SheetsInMemory sheets = new SheetsInMemory();
    private final SessionSheet session =
            new SessionSheet(new SheetKey(1, SessionForm.KEY, 1, ""), sheets, FormServices.inMemory(sheets));
    private final Map<String, Integer> changed = new HashMap<>();

    private static Instant at(String clock) {
        return Instant.parse("2026-11-12T" + clock + ":00Z");
    }

    /** Begins at 13.15; talk 30, needs 35, break 10, trial 40, close 15: until 15.25. */
    private String afternoon() {
        session.write(SessionForm.DATE, "2026-11-12").write(SessionForm.START, "13.15");
        String talk = session.item("Oplæg", 30, ItemKind.TALK);
        session.item("Behov", 35, ItemKind.EXERCISE);
        session.item("Pause", 10, ItemKind.BREAK);
        session.item("Prøv", 40, ItemKind.EXERCISE);
        session.item("Afslut", 15, ItemKind.OTHER);
        return talk;
    }

    /** At the first item, on which the timer runs for so many minutes from then on. */
    private RunSchedule schedule(String item, String started, int minutes, String now) {
        SessionRun run = new SessionRun(
                1,
                1,
                "",
                "1234",
                1,
                "a",
                new RunPlace(item, 0, Optional.empty(), at(started)),
                RunTimer.of(minutes, at(started), false),
                Set.of(),
                changed,
                new SessionRun.Team("key-asta", List.of(), at(started)),
                Seating.NONE,
                at(started),
                Optional.empty());
        RunProgramme programme = RunProgramme.of(Programme.of(session.state()), changed);
        return RunSchedule.of(run, programme, session.state(), ZoneOffset.UTC, at(now));
    }

    private static String cut(RunSchedule.Cut cut) {
        return cut.action().key() + " " + cut.item().map(RunItem::title).orElse("")
                + cut.minutes().values().stream().sorted().toList() + " "
                + cut.end().toString().substring(11, 16);
    }

    @Test
    public void aSessionThatKeepsItsTimeIsNotLate() {
        RunSchedule schedule = schedule(afternoon(), "13:15", 30, "13:20");

        assertEquals(at("15:25"), schedule.plannedEnd());
        assertEquals(at("15:25"), schedule.expectedEnd());
        assertEquals(0, schedule.lateMinutes());
        assertEquals(List.of(), schedule.cuts());
    }

    @Test
    public void whatWasStartedLaterThanPlannedEndsLater() {
        RunSchedule schedule = schedule(afternoon(), "13:25", 30, "13:25");

        assertEquals(10, schedule.lateMinutes());
        assertEquals(at("15:35"), schedule.expectedEnd());
        assertEquals(
                List.of("shorten [13, 31, 35] 15:24", "skip Behov[0] 15:00", "nextTime Prøv[0] 14:55"),
                schedule.cuts().stream().map(RunScheduleTest::cut).toList());
    }

    @Test
    public void aTimerThatHasRunOutMakesItLaterWithEachMinute() {
        assertEquals(7, schedule(afternoon(), "13:15", 30, "13:52").lateMinutes());
    }

    @Test
    public void onAnotherTimeOfDayItCountsFromWhenItWasStarted() {
        RunSchedule schedule = schedule(afternoon(), "19:00", 30, "19:00");

        assertEquals(at("21:10"), schedule.plannedEnd());
        assertEquals(0, schedule.lateMinutes());
    }

    @Test
    public void anItemWithAFixedTimeWaitsForIt() {
        String talk = afternoon();
        String guest = session.item("Gæst", 10, ItemKind.TALK);
        session.set(guest, SessionForm.FIXED_START, "15.45");

        assertEquals(at("15:45"), schedule(talk, "13:15", 30, "13:15").starts().get(guest));
        assertEquals(0, schedule(talk, "13:25", 30, "13:25").lateMinutes());
    }

    @Test
    public void theLatestEndOfTheSessionCounts() {
        String talk = afternoon();
        session.write(SessionForm.END, "16.00");

        assertEquals(0, schedule(talk, "13:45", 30, "13:45").lateMinutes());
    }

    @Test
    public void withoutTimesItIsCountedFromTheStart() {
        String talk = session.item("Oplæg", 30, ItemKind.TALK);
        session.item("Afslut", 1, ItemKind.OTHER);

        RunSchedule schedule = schedule(talk, "09:00", 30, "09:40");

        assertEquals(at("09:31"), schedule.plannedEnd());
        assertEquals(10, schedule.lateMinutes());
        assertEquals(
                List.of("skip Afslut[0] 09:40", "nextTime Afslut[0] 09:40"),
                schedule.cuts().stream().map(RunScheduleTest::cut).toList());
    }
}
