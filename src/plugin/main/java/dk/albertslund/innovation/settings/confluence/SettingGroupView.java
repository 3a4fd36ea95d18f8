package dk.albertslund.innovation.settings.confluence;

import java.util.List;

/**
 * Settings that belong together; of some there can be more.
 *
 * @param blank what a new row looks like; null where there is none
 */
public record SettingGroupView(
        String key, String title, String help, String add, List<SettingRowView> rows, SettingRowView blank) {
    /** Whether rows can be added and put in another order. */
    public boolean isList() {
        return blank != null;
    }
}
