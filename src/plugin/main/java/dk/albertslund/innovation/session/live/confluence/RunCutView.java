package dk.albertslund.innovation.session.live.confluence;

/**
 * A way to save time.
 *
 * @param number the key that chooses it
 * @param end when the session ends then, in words
 */
public record RunCutView(int number, String action, String item, String label, String end) {}
