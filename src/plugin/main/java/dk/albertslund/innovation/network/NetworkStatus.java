package dk.albertslund.innovation.network;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Life-cycle status of a network. */
public enum NetworkStatus {
    PROPOSED,
    ACTIVE,
    PAUSED,
    CLOSED;

    private static final Map<String, NetworkStatus> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(NetworkStatus::key, Function.identity()));

    public String key() {
        return name().toLowerCase(Locale.ENGLISH);
    }

    public static Optional<NetworkStatus> withKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(NetworkStatus::key).toList();
    }
}
