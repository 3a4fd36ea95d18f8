package dk.albertslund.innovation.common.confluence;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Times and days as the person who asks writes them, in their own time zone. */
@Component
public final class Moments {
    private final LocaleResolver locales;
    private final TimeZoneManager zones;
    private final Clock clock;

    public Moments(@ComponentImport LocaleResolver locales, @ComponentImport TimeZoneManager zones, Clock clock) {
        this.clock = clock;
        this.locales = locales;
        this.zones = zones;
    }

    /** For example {@code 10.42} in Danish. */
    public String time(Instant moment) {
        Locale locale = locales.getLocale();
        String pattern = locale.getLanguage().equals("da") ? "HH.mm" : "HH:mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(here(moment));
    }

    /** For example {@code 24. november 2026}. */
    public String day(Instant moment) {
        return day(here(moment).toLocalDate());
    }

    /** The day written as {@code 2026-11-24}, or an empty text for an empty one. */
    public String day(String isoDay) {
        return isoDay.isEmpty() ? "" : day(LocalDate.parse(isoDay));
    }

    public String dayAndTime(Instant moment) {
        return day(moment) + " " + time(moment);
    }

    /** The person's own day. */
    public LocalDate today() {
        return here(clock.instant()).toLocalDate();
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locales.getLocale())
                .format(day);
    }

    private ZonedDateTime here(Instant moment) {
        return moment.atZone(zones.getUserTimeZone().toZoneId());
    }

    public Locale locale() {
        return locales.getLocale();
    }
}
