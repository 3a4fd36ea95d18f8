package dk.albertslund.innovation.rollup;

import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.settings.Settings;
import java.time.Duration;
import java.time.Instant;

/**
 * A network in a rollup, with its leaders' names as the viewer reads them.
 *
 * @param quietDays for how many days nothing has been written and the network has not moved; 0 as long as nobody needs
 *     to mind
 * @param typeOrder where its type stands among the types, as the administrator has put them
 */
public record RollupRow(Summary summary, String leaders, int quietDays, int typeOrder) {
    static RollupRow of(Summary summary, String leaders, Settings settings, Instant now) {
        int typeOrder = settings.typeKeys().indexOf(summary.profile().type());
        return new RollupRow(summary, leaders, quietDays(summary, settings, now), typeOrder);
    }

    /** Only a network that is at work can be too quiet. */
    private static int quietDays(Summary summary, Settings settings, Instant now) {
        long days = Duration.between(summary.lastActivity(), now).toDays();
        boolean isQuiet = days >= settings.quietDays(summary.profile().type());
        return isQuiet && summary.profile().status() == NetworkStatus.ACTIVE ? (int) days : 0;
    }

    /** Whether it could use somebody's attention. */
    public boolean isQuiet() {
        return quietDays > 0;
    }
}
