package dk.albertslund.innovation.involvement;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Status of a participant's involvement. */
public enum PlanStatus {
    PLANNED("planned"),
    AGREED("agreed"),
    DONE("done"),
    DECLINED("declined");

    private static final Map<String, PlanStatus> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(PlanStatus::key, Function.identity()));

    private final String key;

    PlanStatus(String key) {
        this.key = key;
    }

    /** Stored in the database; never changes. */
    public String key() {
        return key;
    }

    public static Optional<PlanStatus> withKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(PlanStatus::key).toList();
    }
}
