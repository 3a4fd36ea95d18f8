package dk.albertslund.innovation.model;

import java.util.Locale;

/** Whether a phase is divergent (opening: collects breadth) or convergent (closing: ends in a decision). */
public enum Direction {
    OPENING,
    CLOSING;

    public String key() {
        return name().toLowerCase(Locale.ENGLISH);
    }
}
