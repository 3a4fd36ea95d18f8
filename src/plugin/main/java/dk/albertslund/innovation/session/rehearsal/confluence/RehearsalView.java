package dk.albertslund.innovation.session.rehearsal.confluence;

/**
 * The rehearsal of a session.
 *
 * @param window address of the window that is opened in place of the projector
 */
public record RehearsalView(String spaceKey, String instance, String window) {}
