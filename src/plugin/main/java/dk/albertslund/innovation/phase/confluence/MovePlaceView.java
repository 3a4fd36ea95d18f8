package dk.albertslund.innovation.phase.confluence;

/**
 * A phase that a network may be moved to, and its page.
 *
 * @param url empty when the network has no page for the phase
 */
public record MovePlaceView(String key, String title, String url) {}
