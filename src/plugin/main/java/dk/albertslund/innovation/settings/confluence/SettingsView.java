package dk.albertslund.innovation.settings.confluence;

import java.util.List;

/**
 * The settings page.
 *
 * @param edition as text, as a number would be rendered with thousands separators
 * @param draft when the shown draft was saved; empty when the published settings are shown
 */
public record SettingsView(
        String edition,
        boolean isReadOnly,
        String draft,
        List<SettingGroupView> groups,
        List<PublicationView> history) {
    /** Whether there is any publication. */
    public boolean isPublished() {
        return !history.isEmpty();
    }

    /** Whether the last publication can be undone. */
    public boolean isUndoable() {
        return !isReadOnly && isPublished();
    }
}
