package dk.albertslund.innovation.settings.confluence;

import java.util.List;

/**
 * The administrator's page with all settings.
 *
 * @param edition as text: a number would be written with points between its thousands
 * @param draft when the person wrote what is shown and has not been published; empty for what counts now
 */
public record SettingsView(
        String edition,
        boolean isReadOnly,
        String draft,
        List<SettingGroupView> groups,
        List<PublicationView> history) {
    /** Whether anybody has published anything. */
    public boolean isPublished() {
        return !history.isEmpty();
    }

    /** Whether the last publication can be undone. */
    public boolean isUndoable() {
        return !isReadOnly && isPublished();
    }
}
