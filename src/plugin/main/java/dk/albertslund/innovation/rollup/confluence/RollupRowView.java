package dk.albertslund.innovation.rollup.confluence;

import dk.albertslund.innovation.rollup.RollupRow;

/** A network in a rollup, in words. */
public final class RollupRowView {
    private final RollupRow row;
    private final Order order;
    private final Words words;

    RollupRowView(RollupRow row, Order order, Words words) {
        this.row = row;
        this.order = order;
        this.words = words;
    }

    /** Where its names stand among those of the other rows. */
    record Order(int title, int leader, int question) {}

    /** What the network's values are called in the reader's language. */
    record Words(
            String url, String type, String status, String phase, String stage, String activity, String attention) {}

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

    public int getTitleOrder() {
        return order.title();
    }

    /** Orders rows by type, as the administrator has put the types. */
    public int getTypeOrder() {
        return row.typeOrder();
    }

    /** Orders rows by how far they have come. */
    public int getStatusOrder() {
        return row.summary().profile().status().ordinal();
    }

    public int getLeaderOrder() {
        return order.leader();
    }

    public int getQuestionOrder() {
        return order.question();
    }

    /** The phase in the model's four main steps; empty where that says nothing new. */
    public String getStage() {
        return words.stage();
    }

    /** Orders rows by phase. */
    public int getPhaseOrder() {
        return row.summary().position().phase().ordinal();
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
