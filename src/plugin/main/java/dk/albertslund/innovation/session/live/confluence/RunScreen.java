package dk.albertslund.innovation.session.live.confluence;

import java.util.Arrays;
import java.util.Optional;

/** A screen of a running session, with a page of its own. */
public enum RunScreen {
    PARTICIPANT("participant"),
    PROJECTOR("projector"),
    /** Only for those who may lead the session. */
    LEAD("lead");

    private final String key;

    RunScreen(String key) {
        this.key = key;
    }

    /** Names its template and its web resource, too. */
    String key() {
        return key;
    }

    static Optional<RunScreen> withKey(String key) {
        return Arrays.stream(values()).filter(screen -> screen.key.equals(key)).findFirst();
    }

    /** What follows the code in its address; empty for the participants' one. */
    String path() {
        return this == PARTICIPANT ? "" : "/" + key;
    }
}
