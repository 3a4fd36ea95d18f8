package dk.albertslund.innovation.common.confluence;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import dk.albertslund.innovation.common.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.TimeZone;
import org.springframework.stereotype.Component;

/**
 * Formats instants and dates in the current user's language and time zone. The only place that converts an instant to a
 * date for display. Without a user the wiki's time zone applies.
 */
@Component
public final class DateFormatter {
    private final Messages messages;
    private final TimeZoneManager zones;
    private final Clock clock;

    public DateFormatter(Messages messages, @ComponentImport TimeZoneManager zones, Clock clock) {
        this.messages = messages;
        this.clock = clock;
        this.zones = zones;
    }

    /** For example {@code 10.42} in Danish. */
    public String time(Instant moment) {
        return words().clock(inUserZone(moment).toLocalTime());
    }

    /** For example {@code 24. november 2026}. */
    public String day(Instant moment) {
        return day(inUserZone(moment).toLocalDate());
    }

    /** ISO 8601, for example {@code 2026-11-24}, for files. */
    public String isoDay(Instant moment) {
        return inUserZone(moment).toLocalDate().toString();
    }

    /**
     * @param isoDay for example {@code 2026-11-24}
     * @return the formatted date; empty for an empty one
     */
    public String day(String isoDay) {
        return isoDay.isEmpty() ? "" : day(LocalDate.parse(isoDay));
    }

    public String dayAndTime(Instant moment) {
        return day(moment) + " " + time(moment);
    }

    /** The current date in the user's time zone. */
    public LocalDate today() {
        return inUserZone(clock.instant()).toLocalDate();
    }

    /** Days between the date of the moment and the current one, in the user's time zone. */
    public long daysSince(Instant moment) {
        return ChronoUnit.DAYS.between(inUserZone(moment).toLocalDate(), today());
    }

    public String day(LocalDate day) {
        return format(day, locale());
    }

    static String format(LocalDate day, Locale locale) {
        return TimeWords.full(day, locale);
    }

    /** When something happened: {@code i dag kl. 10.42}, {@code i går}, {@code mandag}, {@code 12. maj}. */
    public TimeView when(Instant moment, RenderTarget target) {
        ZonedDateTime time = inUserZone(moment);
        LocalDate day = time.toLocalDate();
        TimeWords words = words();
        String shown = target.isExport() ? day(day) : words.relative(day, time.toLocalTime());
        return new TimeView(moment.toString(), words.withTime(words.exact(day), time.toLocalTime()), shown);
    }

    /** The day of something: {@code i dag}, {@code i går}, {@code mandag}, {@code 12. maj}. */
    public TimeView when(LocalDate day, RenderTarget target) {
        TimeWords words = words();
        return new TimeView(day.toString(), words.exact(day), target.isExport() ? day(day) : words.relative(day));
    }

    /** As {@link #when(LocalDate, RenderTarget)}, of the day that the moment is on for the reader. */
    public TimeView whenDay(Instant moment, RenderTarget target) {
        return when(inUserZone(moment).toLocalDate(), target);
    }

    /** With the time of older moments too, to tell versions of one day apart: {@code mandag kl. 10.42}. */
    public String version(Instant moment) {
        ZonedDateTime time = inUserZone(moment);
        TimeWords words = words();
        return words.withTime(words.relative(time.toLocalDate()), time.toLocalTime());
    }

    private TimeWords words() {
        return new TimeWords(messages, locale(), today());
    }

    private ZonedDateTime inUserZone(Instant moment) {
        TimeZone zone = PlatformCalls.callOrElse(
                "TimeZoneManager.getUserTimeZone", () -> zones.getUserTimeZone(), () -> zones.getDefaultTimeZone());
        return moment.atZone(zone.toZoneId());
    }

    /** The language of our texts for this user, so that dates and texts are in the same language. */
    public Locale locale() {
        return Locale.forLanguageTag(messages.text("innovation.locale"));
    }
}
