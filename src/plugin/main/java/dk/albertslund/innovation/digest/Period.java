package dk.albertslund.innovation.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * A span of time that is told of.
 *
 * @param from first moment
 * @param to first moment that is not told of any more
 * @param day the day on which it is told, in the wiki's time zone
 */
public record Period(Instant from, Instant to, LocalDate day) {
    private static final LocalTime HOUR = LocalTime.of(8, 0);

    /** The week up to the latest Monday at 8, so that a mail is the same however late its job runs. */
    public static Period lastWeek(ZonedDateTime now) {
        ZonedDateTime monday =
                now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(HOUR);
        ZonedDateTime end = monday.isAfter(now) ? monday.minusWeeks(1) : monday;
        return new Period(end.minusWeeks(1).toInstant(), end.toInstant(), end.toLocalDate());
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }
}
