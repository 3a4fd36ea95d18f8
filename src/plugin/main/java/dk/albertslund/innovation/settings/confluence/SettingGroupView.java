package dk.albertslund.innovation.settings.confluence;

import java.util.List;

/**
 * A group of settings on the settings page.
 *
 * @param blank template of a new row; null for a group without additional rows
 */
public record SettingGroupView(
        String key, String title, String help, String add, List<SettingRowView> rows, SettingRowView blank) {
    /** Whether rows can be added and reordered. */
    public boolean isList() {
        return blank != null;
    }
}
