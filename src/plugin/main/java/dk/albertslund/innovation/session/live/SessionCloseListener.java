package dk.albertslund.innovation.session.live;

/** Called when a session was ended or found forgotten, in the same transaction. Collected by Spring. */
public interface SessionCloseListener {
    /** @param run with the moment of its end */
    void onClosed(SessionRun run);
}
