package dk.albertslund.innovation.network;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The municipality's three types of network, with the months that each usually runs. */
public enum NetworkType {
    /** Radical innovation from a political vision; runs as long as it needs. */
    INNOVATION(0),
    /** Everyday innovation of welfare. */
    WELFARE(6),
    /** Produces and shares knowledge that the municipality lacks. */
    LEARNING(5);

    private static final Map<String, NetworkType> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(NetworkType::key, Function.identity()));

    private final int usualMonths;

    NetworkType(int usualMonths) {
        this.usualMonths = usualMonths;
    }

    public String key() {
        return name().toLowerCase(Locale.ENGLISH);
    }

    public static Optional<NetworkType> withKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(NetworkType::key).toList();
    }

    /** The end to propose for a start; empty for the type that has no usual length. */
    public Optional<LocalDate> usualEnd(LocalDate start) {
        return usualMonths == 0 ? Optional.empty() : Optional.of(start.plusMonths(usualMonths));
    }
}
