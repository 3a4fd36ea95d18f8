package dk.albertslund.innovation.settings.confluence;

/** One value that an administrator can change. */
public final class SettingView {
    private final String key;
    private final String kind;
    private final Words words;
    private final String value;

    /** @param kind {@code text}, {@code number} or {@code tick} */
    SettingView(String key, String kind, Words words, String value) {
        this.key = key;
        this.kind = kind;
        this.words = words;
        this.value = value;
    }

    /** What stands beside it; {@code own} is the word that counts as long as nothing is written. */
    record Words(String label, String own) {}

    public String getKey() {
        return key;
    }

    /** For ids in HTML. */
    public String getId() {
        return "inno-setting-" + key.replace('.', '-');
    }

    public String getKind() {
        return kind;
    }

    public String getLabel() {
        return words.label();
    }

    public String getOwn() {
        return words.own();
    }

    public String getValue() {
        return value;
    }

    public boolean isTicked() {
        return value.equals("true");
    }
}
