package dk.albertslund.innovation.phase;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decision at a gate: go on, go back, or stop. Stopping is a valid outcome, not a failure. */
public enum GateAnswer {
    GO,
    BACK,
    STOP;

    public String key() {
        return name().toLowerCase(Locale.ENGLISH);
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(GateAnswer::key).toList();
    }

    public static Optional<GateAnswer> withKey(String key) {
        return Arrays.stream(values())
                .filter(answer -> answer.key().equals(key))
                .findFirst();
    }
}
