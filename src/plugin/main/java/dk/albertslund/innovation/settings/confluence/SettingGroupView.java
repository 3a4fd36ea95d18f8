package dk.albertslund.innovation.settings.confluence;

import java.util.List;

/** Settings that belong together; of some there can be more. */
public final class SettingGroupView {
    private final String key;
    private final Words words;
    private final List<SettingRowView> rows;
    private final SettingRowView blank;

    /** @param blank what a new row looks like; null where there is none */
    SettingGroupView(String key, Words words, List<SettingRowView> rows, SettingRowView blank) {
        this.key = key;
        this.words = words;
        this.rows = rows;
        this.blank = blank;
    }

    record Words(String title, String help, String add) {}

    public String getKey() {
        return key;
    }

    public String getTitle() {
        return words.title();
    }

    public String getHelp() {
        return words.help();
    }

    public String getAdd() {
        return words.add();
    }

    public List<SettingRowView> getRows() {
        return rows;
    }

    /** Whether rows can be added and put in another order. */
    public boolean isList() {
        return blank != null;
    }

    public SettingRowView getBlank() {
        return blank;
    }
}
