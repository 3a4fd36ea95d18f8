package dk.albertslund.innovation.session.live;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import org.junit.Test;

public class RunTimerTest {
    private static final Instant START = Instant.parse("2026-11-12T12:15:00Z");

    private final RunTimer timer = RunTimer.of(3, START, false);

    private static Instant after(int seconds) {
        return START.plusSeconds(seconds);
    }

    @Test
    public void itCountsDownToNothing() {
        assertEquals(180, timer.left(START));
        assertEquals(102, timer.left(after(78)));
        assertEquals(0, timer.left(after(500)));
    }

    @Test
    public void aPausedTimerKeepsWhatIsLeft() {
        RunTimer paused = timer.pause(after(60));

        assertTrue(paused.isPaused());
        assertEquals(120, paused.left(after(600)));
        assertEquals(120, paused.resume(after(600)).left(after(600)));
        assertFalse(paused.resume(after(600)).isPaused());
        assertEquals(timer, timer.resume(after(60)));
    }

    @Test
    public void aMinuteMoreIsAMinuteMore() {
        assertEquals(180, timer.plusMinute(after(60)).left(after(60)));
        assertEquals(240, timer.plusMinute(after(60)).totalSeconds());
        assertEquals(180, timer.pause(after(60)).plusMinute(after(90)).left(after(90)));
    }

    @Test
    public void whenTheTimeWasUpTheMinuteCountsFromNow() {
        assertEquals(60, timer.plusMinute(after(500)).left(after(500)));
    }
}
