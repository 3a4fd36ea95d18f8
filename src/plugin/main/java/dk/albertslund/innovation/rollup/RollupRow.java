package dk.albertslund.innovation.rollup;

import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.settings.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A row of the rollup.
 *
 * @param leaders names for display
 * @param quietDays days without activity; 0 below the threshold
 * @param typeOrder index of the type in the settings
 */
public record RollupRow(Summary summary, String leaders, int quietDays, int typeOrder) {
    /** Only active networks can be quiet, and not while their leader has agreed that they may. */
    static int quietDays(Summary summary, Settings settings, Instant now) {
        long days = Duration.between(summary.lastActivity(), now).toDays();
        boolean isQuiet = days >= settings.quietDays(summary.profile().type());
        boolean isAgreed = summary.progress()
                .quiet()
                .filter(agreed -> agreed.holdsOn(LocalDate.ofInstant(now, ZoneOffset.UTC)))
                .isPresent();
        boolean isActive = summary.profile().status() == NetworkStatus.ACTIVE;
        return isQuiet && isActive && !isAgreed ? (int) days : 0;
    }

    /** Whether it needs attention. */
    public boolean isQuiet() {
        return quietDays > 0;
    }
}
