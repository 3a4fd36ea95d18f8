package dk.albertslund.innovation.settings.confluence;

/**
 * One setting with its control.
 *
 * @param kind {@code text}, {@code number} or {@code tick}
 * @param own the built-in text that applies while the value is empty; empty when there is none
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
