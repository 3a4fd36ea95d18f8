package dk.albertslund.innovation.session.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The timer of a running session. Only the server's clock counts: screens show the time until {@code end} by it.
 *
 * @param end when the time is up; empty while the timer is paused
 * @param leftSeconds what is left while the timer is paused, else 0
 * @param totalSeconds what it was set to, with the minutes that were added
 * @param isHidden whether only the leader sees it
 */
public record RunTimer(Optional<Instant> end, int leftSeconds, int totalSeconds, boolean isHidden) {
    private static final int SECONDS_IN_MINUTE = 60;

    /** A timer that starts now. */
    static RunTimer of(int minutes, Instant now, boolean isHidden) {
        int seconds = minutes * SECONDS_IN_MINUTE;
        return new RunTimer(Optional.of(now.plusSeconds(seconds)), 0, seconds, isHidden);
    }

    /** Seconds until the time is up, not below 0. */
    public int left(Instant now) {
        return end.map(moment -> (int) Math.max(0, Duration.between(now, moment).toSeconds()))
                .orElse(leftSeconds);
    }

    public boolean isPaused() {
        return end.isEmpty();
    }

    /** A minute from now on where the time was up already. */
    RunTimer plusMinute(Instant now) {
        int left = left(now) + SECONDS_IN_MINUTE;
        int total = Math.max(totalSeconds + SECONDS_IN_MINUTE, left);
        return isPaused()
                ? new RunTimer(Optional.empty(), left, total, isHidden)
                : new RunTimer(Optional.of(later(now).plusSeconds(SECONDS_IN_MINUTE)), 0, total, isHidden);
    }

    private Instant later(Instant now) {
        return end.filter(now::isBefore).orElse(now);
    }

    RunTimer pause(Instant now) {
        return new RunTimer(Optional.empty(), left(now), totalSeconds, isHidden);
    }

    RunTimer resume(Instant now) {
        return isPaused() ? new RunTimer(Optional.of(now.plusSeconds(leftSeconds)), 0, totalSeconds, isHidden) : this;
    }

    RunTimer hidden(boolean isToBeHidden) {
        return new RunTimer(end, leftSeconds, totalSeconds, isToBeHidden);
    }
}
