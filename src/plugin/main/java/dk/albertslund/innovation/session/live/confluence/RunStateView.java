package dk.albertslund.innovation.session.live.confluence;

/**
 * What a session's page says of its run.
 *
 * @param state where the session is, in words; empty when it does not run
 * @param isShown whether there is anything to say or to start
 */
public record RunStateView(
        String spaceKey,
        String instance,
        String state,
        String participant,
        String projector,
        String lead,
        boolean mayDrive,
        boolean isShown) {
    public boolean isRunning() {
        return !state.isEmpty();
    }
}
