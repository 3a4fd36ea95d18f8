package dk.albertslund.innovation.session.live.confluence;

/**
 * A line of the programme in the leader's window.
 *
 * @param time when it begins; empty for one that is done or left out
 * @param state done, now, ahead or out
 * @param words the state in words; empty for one that is ahead
 */
public record RunLineView(String time, String title, String minutes, String state, String words) {
    public boolean isNow() {
        return state.equals("now");
    }
}
