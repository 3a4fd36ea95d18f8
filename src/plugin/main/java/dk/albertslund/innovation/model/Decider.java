package dk.albertslund.innovation.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who made the decision behind a phase move. */
public enum Decider {
    NETWORK_LEADER("networkLeader"),
    NETWORK("network"),
    REFERENCE_LEADER("referenceLeader"),
    CHIEF_FORUM("chiefForum");

    private final String key;

    Decider(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(Decider::key).toList();
    }

    public static Optional<Decider> withKey(String key) {
        return Arrays.stream(values())
                .filter(decider -> decider.key.equals(key))
                .findFirst();
    }
}
