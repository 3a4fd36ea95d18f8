package dk.albertslund.innovation.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One value that was changed.
 *
 * @param key as in {@link Entries}
 */
public record Difference(String key, String before, String after) {
    /** What differs, in the order of the settings; of what is new only what was filled in. */
    public static List<Difference> between(Settings before, Settings after) {
        Map<String, String> old = Entries.of(before);
        List<Difference> differences = new ArrayList<>();
        Entries.of(after).forEach((key, value) -> {
            boolean isNew = !old.containsKey(key);
            String was = old.getOrDefault(key, "");
            if (!was.equals(value) && !(isNew && value.equals("0"))) {
                differences.add(new Difference(key, was, value));
            }
        });
        return differences;
    }
}
