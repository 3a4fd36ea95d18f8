package dk.albertslund.innovation.common;

import java.util.Arrays;
import java.util.List;

/** Several keys in one text, separated by commas. */
public final class KeyList {
    private KeyList() {}

    /** The keys without empty ones. */
    public static List<String> split(String keys) {
        return Arrays.stream(keys.split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .toList();
    }
}
