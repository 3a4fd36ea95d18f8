package dk.albertslund.innovation.network;

import java.util.Optional;
import java.util.stream.Stream;

/** What people outside a network may do in its space. Those who take part, and the space's administrators, always may write. */
public enum NetworkVisibility {
    /** Everybody who may use the wiki may read and comment. */
    EVERYONE_READS("everyone"),
    /** Everybody who may use the wiki may read and write. */
    EVERYONE_WRITES("everyoneWrites"),
    /** Nobody else may see it. */
    PARTICIPANTS_ONLY("participants");

    private final String key;

    NetworkVisibility(String key) {
        this.key = key;
    }

    /** Stored in the database and sent by the wizard; never changes. */
    public String key() {
        return key;
    }

    public static Optional<NetworkVisibility> withKey(String key) {
        return Stream.of(values())
                .filter(visibility -> visibility.key.equals(key))
                .findFirst();
    }

    /** What it comes to when others than the network's people may view, and may write. Whoever may not view may not write. */
    public static NetworkVisibility of(boolean mayOthersView, boolean mayOthersWrite) {
        if (!mayOthersView) {
            return PARTICIPANTS_ONLY;
        }
        return mayOthersWrite ? EVERYONE_WRITES : EVERYONE_READS;
    }
}
