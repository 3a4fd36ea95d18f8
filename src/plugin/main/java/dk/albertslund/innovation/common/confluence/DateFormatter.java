package dk.albertslund.innovation.common.confluence;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import dk.albertslund.innovation.common.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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
        Locale locale = locale();
        String pattern = locale.getLanguage().equals("da") ? "HH.mm" : "HH:mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(inUserZone(moment));
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

    public String day(LocalDate day) {
        return format(day, locale());
    }

    static String format(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
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
