package dk.albertslund.innovation.rollup.confluence;

import dk.albertslund.innovation.rollup.RollupRow;

/**
 * A network in a rollup, in words.
 *
 * @param titleOrder where its title stands among those of the other rows
 * @param leaderOrder where its leader stands among those of the other rows
 * @param questionOrder where its question stands among those of the other rows
 * @param stage the phase in the model's four main steps; empty where that says nothing new
 * @param attention empty for a network that nobody needs to mind
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
        String activity,
        String attention) {
    public String title() {
        return row.summary().profile().title();
    }

    public String leader() {
        return row.leaders();
    }

    /** Orders rows by type, as the administrator has put the types. */
    public int typeOrder() {
        return row.typeOrder();
    }

    /** Orders rows by how far they have come. */
    public int statusOrder() {
        return row.summary().profile().status().ordinal();
    }

    /** Orders rows by phase. */
    public int phaseOrder() {
        return row.summary().position().phase().ordinal();
    }

    /** Empty until the network has chosen one. */
    public String question() {
        return row.summary().question();
    }

    /** Orders rows by how long they have been quiet. */
    public int quietDays() {
        return row.quietDays();
    }

    /** Orders rows by their latest activity. */
    public long activityOrder() {
        return row.summary().lastActivity().toEpochMilli();
    }
}
