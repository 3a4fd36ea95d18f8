package dk.albertslund.innovation.settings.confluence;

/**
 * One value that an administrator can change.
 *
 * @param kind {@code text}, {@code number} or {@code tick}
 * @param label what stands beside it
 * @param own the word that counts as long as nothing is written
 */
public record SettingView(String key, String kind, String label, String own, String value) {
    /** For ids in HTML. */
    public String id() {
        return "inno-setting-" + key.replace('.', '-');
    }

    public boolean isTicked() {
        return value.equals("true");
    }
}
