package dk.albertslund.innovation.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a network is at work. */
public enum NetworkStatus {
    PROPOSED,
    ACTIVE,
    PAUSED,
    CLOSED;

    public String key() {
        return name().toLowerCase(Locale.ENGLISH);
    }

    public static Optional<NetworkStatus> withKey(String key) {
        return Arrays.stream(values())
                .filter(status -> status.key().equals(key))
                .findFirst();
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(NetworkStatus::key).toList();
    }
}
