package dk.albertslund.innovation.phase.confluence;

/**
 * A phase that the network can be moved to.
 *
 * @param url URL of the phase's page; empty without one
 */
public record MovePlaceView(String key, String title, String url) {}
