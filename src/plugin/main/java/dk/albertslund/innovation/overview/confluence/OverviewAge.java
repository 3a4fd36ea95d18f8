package dk.albertslund.innovation.overview.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says of a figure that it is old. */
@Component
public final class OverviewAge {
    private static final int OLD_DAYS = 60;

    private final Messages messages;
    private final DateFormatter dates;

    public OverviewAge(Messages messages, DateFormatter dates) {
        this.messages = messages;
        this.dates = dates;
    }

    /** For example {@code gammelt: 95 dage}; empty up to 60 days, and without a day. */
    String of(Optional<LocalDate> day) {
        return day.map(from -> of(ChronoUnit.DAYS.between(from, dates.today()))).orElse("");
    }

    String of(long days) {
        return days > OLD_DAYS ? messages.text("innovation.overview.old", days) : "";
    }
}
