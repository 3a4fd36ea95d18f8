package dk.albertslund.innovation.rollup.confluence;

import dk.albertslund.innovation.rollup.RollupRow;

/** A network in a rollup, in words. */
public final class RollupRowView {
    private final RollupRow row;
    private final Words words;

    RollupRowView(RollupRow row, Words words) {
        this.row = row;
        this.words = words;
    }

    /** What the network's values are called in the reader's language. */
    record Words(String url, String type, String status, String phase, String activity, String attention) {}

    public String getUrl() {
        return words.url();
    }

    public String getTitle() {
        return row.summary().profile().title();
    }

    public String getType() {
        return words.type();
    }

    public String getStatus() {
        return words.status();
    }

    public String getLeader() {
        return row.leaders();
    }

    public String getPhase() {
        return words.phase();
    }

    /** Orders rows by phase. */
    public int getPhaseOrder() {
        return row.summary().standing().phase().ordinal();
    }

    /** Empty until the network has chosen one. */
    public String getQuestion() {
        return row.summary().question();
    }

    public String getActivity() {
        return words.activity();
    }

    /** Empty for a network that nobody needs to mind. */
    public String getAttention() {
        return words.attention();
    }

    /** Orders rows by how long they have been quiet. */
    public int getQuietDays() {
        return row.quietDays();
    }

    /** Orders rows by their latest activity. */
    public long getActivityOrder() {
        return row.summary().lastActivity().toEpochMilli();
    }
}
