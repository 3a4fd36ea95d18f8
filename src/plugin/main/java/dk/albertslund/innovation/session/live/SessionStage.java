package dk.albertslund.innovation.session.live;

import java.util.Arrays;
import java.util.Optional;

/** How people work on an item of the programme, in the order of the stages. */
public enum SessionStage {
    /** Everybody for themselves. */
    ALONE("alone"),
    /** Two and two. */
    PAIR("pair"),
    /** Those who sit at one table. */
    TABLE("table"),
    /** Everybody together. */
    PLENUM("plenum");

    private final String key;

    SessionStage(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<SessionStage> withKey(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key.equals(key)).findFirst();
    }
}
