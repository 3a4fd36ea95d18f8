package dk.albertslund.innovation.session.live.confluence;

import java.util.Arrays;
import java.util.Optional;

/** A screen of a running session, with a page of its own. */
public enum RunScreen {
    PARTICIPANT("participant", "innovation-live-participant"),
    PROJECTOR("projector", "innovation-live-projector"),
    /** Only for those who may lead the session. */
    LEAD("lead", "innovation-live-lead");

    private final String key;
    private final String webResource;

    RunScreen(String key, String webResource) {
        this.key = key;
        this.webResource = webResource;
    }

    /** Names its template, too. */
    String key() {
        return key;
    }

    /** Its scripts and styles. */
    String webResource() {
        return webResource;
    }

    static Optional<RunScreen> withKey(String key) {
        return Arrays.stream(values()).filter(screen -> screen.key.equals(key)).findFirst();
    }

    /** What follows the code in its address; empty for the participants' one. */
    String path() {
        return this == PARTICIPANT ? "" : "/" + key;
    }
}
