package dk.albertslund.innovation.settings.confluence;

import java.util.List;

/**
 * A group of settings on the settings page.
 *
 * @param add label of the button that adds an item; empty unless the group is an ordered list
 * @param rows empty for an ordered list
 * @param items in order; empty unless the group is an ordered list
 * @param blank template of a new item; null unless the group is an ordered list
 */
public record SettingGroupView(
        String key,
        String title,
        String help,
        String add,
        List<SettingRowView> rows,
        List<SettingItemView> items,
        SettingItemView blank) {
    /** Whether items can be added and reordered. */
    public boolean isList() {
        return blank != null;
    }
}
