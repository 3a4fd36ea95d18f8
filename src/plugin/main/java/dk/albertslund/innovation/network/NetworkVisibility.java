package dk.albertslund.innovation.network;

import java.util.Optional;
import java.util.stream.Stream;

/** What people outside of a network may do in its space. Members, and the space's administrators, can always edit. */
public enum NetworkVisibility {
    /** Every Confluence user may read and comment. */
    EVERYONE_READS("everyone"),
    /** Every Confluence user may read and edit. */
    EVERYONE_WRITES("everyoneWrites"),
    /** Members and space administrators only. */
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

    /** The visibility that corresponds to these permissions; edit without view counts as no permission. */
    public static NetworkVisibility of(boolean mayOthersView, boolean mayOthersWrite) {
        if (!mayOthersView) {
            return PARTICIPANTS_ONLY;
        }
        return mayOthersWrite ? EVERYONE_WRITES : EVERYONE_READS;
    }
}
