package dk.albertslund.innovation.settings.confluence;

import java.util.List;

/** The administrator's page with all settings. */
public final class SettingsView {
    private final int edition;
    private final boolean readOnly;
    private final String draft;
    private final List<SettingGroupView> groups;
    private final List<PublicationView> history;

    /** @param draft when the person wrote what is shown and has not been published; empty for what counts now */
    SettingsView(
            int edition, boolean readOnly, String draft, List<SettingGroupView> groups, List<PublicationView> history) {
        this.edition = edition;
        this.readOnly = readOnly;
        this.draft = draft;
        this.groups = groups;
        this.history = history;
    }

    /** As text: a number would be written with points between its thousands. */
    public String getEdition() {
        return String.valueOf(edition);
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public String getDraft() {
        return draft;
    }

    public List<SettingGroupView> getGroups() {
        return groups;
    }

    public List<PublicationView> getHistory() {
        return history;
    }

    /** Whether anybody has published anything. */
    public boolean isPublished() {
        return !history.isEmpty();
    }

    /** Whether the last publication can be undone. */
    public boolean isUndoable() {
        return !readOnly && isPublished();
    }
}
