package dk.albertslund.innovation.settings;

/**
 * A known excuse. Never deleted and its code never changes; a hidden one is no longer offered and stays where it is
 * ticked.
 */
public record Excuse(String code, LocalizedLabel words, boolean isHidden) {
    public Excuse {
        if (!code.matches("[a-z][a-zA-Z0-9-]{0,39}")) {
            throw new IllegalArgumentException("Excuse code must be 1 to 40 letters and digits, but is: " + code);
        }
    }

    static Excuse builtIn(String code) {
        return new Excuse(code, LocalizedLabel.NONE, false);
    }

    Excuse hidden() {
        return new Excuse(code, words, true);
    }
}
