package dk.albertslund.innovation.common.confluence;

import dk.albertslund.innovation.common.Messages;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Dates and times in words: relative for a week, then day and month, with the year when it is another one.
 *
 * @param today the reader's current date, which everything is relative to
 */
record TimeWords(Messages messages, Locale locale, LocalDate today) {
    private static final int DAYS_IN_WEEK = 7;

    /** For example {@code i dag}, {@code i går}, {@code mandag}, {@code 12. maj}, {@code 12. maj 2025}. */
    String relative(LocalDate day) {
        long ago = ChronoUnit.DAYS.between(day, today);
        if (ago == 0) {
            return messages.text("innovation.time.today");
        }
        if (ago == 1) {
            return messages.text("innovation.time.yesterday");
        }
        if (ago > 1 && ago < DAYS_IN_WEEK) {
            return DateTimeFormatter.ofPattern("EEEE", locale).format(day);
        }
        return day.getYear() == today.getYear()
                ? DateTimeFormatter.ofPattern(isDanish() ? "d. MMMM" : "d MMMM", locale)
                        .format(day)
                : full(day, locale);
    }

    /** As {@link #relative(LocalDate)}, today with the time: {@code i dag kl. 10.42}. */
    String relative(LocalDate day, LocalTime time) {
        return day.equals(today) ? withTime(relative(day), time) : relative(day);
    }

    /** For example {@code mandag kl. 10.42}: for lists where several are of the same day. */
    String withTime(String day, LocalTime time) {
        return messages.text("innovation.time.at", day, clock(time));
    }

    /** For example {@code tirsdag 24. november 2026}. */
    String exact(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE ", locale).format(day) + full(day, locale);
    }

    /** For example {@code 10.42} in Danish. */
    String clock(LocalTime time) {
        return DateTimeFormatter.ofPattern(isDanish() ? "HH.mm" : "HH:mm", locale)
                .format(time);
    }

    /** For example {@code 24. november 2026}. */
    static String full(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    private boolean isDanish() {
        return locale.getLanguage().equals("da");
    }
}
