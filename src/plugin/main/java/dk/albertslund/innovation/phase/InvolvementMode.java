package dk.albertslund.innovation.phase;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How somebody takes part in a network: by helping to start, to develop or to carry out, or by being told. */
public enum InvolvementMode {
    CO_INITIATION("coInitiation"),
    CO_DESIGN("coDesign"),
    CO_IMPLEMENTATION("coImplementation"),
    INFORMED("informed");

    private static final Map<String, InvolvementMode> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(InvolvementMode::key, Function.identity()));

    private final String key;

    InvolvementMode(String key) {
        this.key = key;
    }

    /** Stored in the database; never changes. */
    public String key() {
        return key;
    }

    public static Optional<InvolvementMode> withKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(InvolvementMode::key).toList();
    }
}
