package dk.albertslund.innovation.rollup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sort orders of the rollup. */
public enum SortBy {
    NAME,
    TYPE,
    LEADER,
    PHASE,
    /** Latest activity first. */
    ACTIVITY,
    /** Longest without activity first. */
    ATTENTION;

    public String key() {
        return name().toLowerCase(Locale.ENGLISH);
    }

    public static Optional<SortBy> withKey(String key) {
        return Arrays.stream(values()).filter(sort -> sort.key().equals(key)).findFirst();
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(SortBy::key).toList();
    }
}
