package dk.albertslund.innovation.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a stakeholder takes part: co-initiation, co-design, co-implementation, or being informed only. */
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

    /**
     * The modes that fit citizens in that phase: co-initiation early, co-design in the middle, co-implementation late.
     */
    public static List<InvolvementMode> suitableFor(Phase phase) {
        return switch (phase) {
            case FOCUS -> List.of(CO_INITIATION);
            case DISCOVERY -> List.of(CO_INITIATION, CO_DESIGN);
            case THEMING, IDEATION, PRIORITISATION -> List.of(CO_DESIGN);
            case PROTOTYPE -> List.of(CO_DESIGN, CO_IMPLEMENTATION);
            case CONTINUATION -> List.of(CO_IMPLEMENTATION);
        };
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(InvolvementMode::key).toList();
    }
}
