package dk.albertslund.innovation.settings;

/**
 * A known excuse: something that people say before they have tried. Once there, it is never removed and keeps its code;
 * one that is hidden is not offered any more, and stays where it was ticked.
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
