package dk.albertslund.innovation.settings.confluence;

import java.util.List;

/** The values of one thing: a phase, a type, an excuse. */
public final class SettingRowView {
    private final String name;
    private final String title;
    private final List<SettingView> settings;

    SettingRowView(String name, String title, List<SettingView> settings) {
        this.name = name;
        this.title = title;
        this.settings = settings;
    }

    /** What it is called in a list; empty where there is none. */
    public String getName() {
        return name;
    }

    public String getTitle() {
        return title;
    }

    public List<SettingView> getSettings() {
        return settings;
    }
}
