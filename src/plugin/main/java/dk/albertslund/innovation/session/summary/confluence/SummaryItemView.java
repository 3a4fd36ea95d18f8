package dk.albertslund.innovation.session.summary.confluence;

/**
 * An item of the programme.
 *
 * @param time when it was planned, in words
 * @param state how far the session came with it, in words; empty when that is not known
 */
public record SummaryItemView(String title, String time, String state) {
    public boolean isStated() {
        return !state.isEmpty();
    }
}
