package dk.albertslund.innovation.session.live;

import java.util.Arrays;
import java.util.Optional;

/** What the leader of a running session switches on and off. */
public enum RunFlag {
    /** The participants' screens go along to the next item. */
    FOLLOW("follow"),
    /** What was written is to be shown to all. */
    REVEAL("reveal"),
    /** All may gather what belongs together. */
    GROUP("group"),
    /** All may vote. */
    VOTE("vote");

    private final String key;

    RunFlag(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<RunFlag> withKey(String key) {
        return Arrays.stream(values()).filter(flag -> flag.key.equals(key)).findFirst();
    }
}
