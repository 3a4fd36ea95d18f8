package dk.albertslund.innovation.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A changed value.
 *
 * @param key as in {@link SettingsSerializer}
 */
public record SettingChange(String key, String before, String after) {
    /** The differences in the order of the settings; for new items only values that are not empty. */
    public static List<SettingChange> between(Settings before, Settings after) {
        Map<String, String> old = SettingsSerializer.of(before);
        List<SettingChange> differences = new ArrayList<>();
        SettingsSerializer.of(after).forEach((key, value) -> {
            boolean isNew = !old.containsKey(key);
            String was = old.getOrDefault(key, "");
            if (!was.equals(value) && !(isNew && value.equals("0"))) {
                differences.add(new SettingChange(key, was, value));
            }
        });
        return differences;
    }
}
