package dk.albertslund.innovation.form.type;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of the day, to the minute; written {@code 13.15}.
 *
 * @param minutes since midnight
 */
public record ClockTime(int minutes) {
    public static final int MINUTES_IN_DAY = 24 * 60;
    private static final int MINUTES_IN_HOUR = 60;
    /** Also {@code 9}, {@code 1315}, {@code 13:15} and {@code kl. 13.15}. */
    private static final Pattern WRITTEN = Pattern.compile("(?:kl\\.? ?)?(\\d{1,2})(?:[.:,]?([0-5]\\d))?");

    public ClockTime {
        if (minutes < 0 || minutes >= MINUTES_IN_DAY) {
            throw new IllegalArgumentException("Not within a day: " + minutes);
        }
    }

    /** The time so many minutes after midnight, also of the next day. */
    public static ClockTime after(int minutes) {
        return new ClockTime(Math.floorMod(minutes, MINUTES_IN_DAY));
    }

    /** Empty for a text that is no time. */
    public static Optional<ClockTime> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        int minute = written.group(2) == null ? 0 : Integer.parseInt(written.group(2));
        return Optional.of(Integer.parseInt(written.group(1)) * MINUTES_IN_HOUR + minute)
                .filter(all -> all < MINUTES_IN_DAY)
                .map(ClockTime::new);
    }

    @Override
    public String toString() {
        return "%02d.%02d".formatted(minutes / MINUTES_IN_HOUR, minutes % MINUTES_IN_HOUR);
    }
}
