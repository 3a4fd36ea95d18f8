package dk.albertslund.innovation.session.live.confluence;

/**
 * A switch of the leader.
 *
 * @param state whether it is on, in words
 * @param letter the key that presses it
 */
public record RunFlagView(String key, String label, String state, String letter, boolean isOn) {
    public String action() {
        return isOn ? "off" : "on";
    }
}
