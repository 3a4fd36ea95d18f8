package dk.albertslund.innovation.rollup.confluence;

import dk.albertslund.innovation.common.confluence.TimeView;
import dk.albertslund.innovation.rollup.RollupRow;

/**
 * One network in the rollup. The values {@code …Order} are sort keys for the scripts.
 *
 * @param titleOrder rank of the title in Danish order
 * @param leaderOrder rank of the leader in Danish order
 * @param questionOrder rank of the question in Danish order
 * @param stage the model's main step of the phase; empty when it has the same name
 * @param attention why the network needs attention; empty when it does not
 */
public record RollupRowView(
        RollupRow row,
        int titleOrder,
        int leaderOrder,
        int questionOrder,
        String url,
        String type,
        String status,
        String phase,
        String stage,
        TimeView activity,
        String attention) {
    public String title() {
        return row.summary().profile().title();
    }

    public String leader() {
        return row.leaders();
    }

    /** In the order of the settings. */
    public int typeOrder() {
        return row.typeOrder();
    }

    /** In the order of the life cycle. */
    public int statusOrder() {
        return row.summary().profile().status().ordinal();
    }

    public int phaseOrder() {
        return row.summary().position().phase().ordinal();
    }

    /** Empty when none is chosen. */
    public String question() {
        return row.summary().question();
    }

    /** Days without activity; 0 below the threshold. */
    public int quietDays() {
        return row.quietDays();
    }

    /** Time of the latest activity, in milliseconds. */
    public long activityOrder() {
        return row.summary().lastActivity().toEpochMilli();
    }
}
