package dk.albertslund.innovation.model;

import java.util.Locale;

/** What a phase asks of its leader: opening phases gather breadth, closing phases end in a decision. */
public enum Direction {
    OPENING,
    CLOSING;

    public String key() {
        return name().toLowerCase(Locale.ENGLISH);
    }
}
