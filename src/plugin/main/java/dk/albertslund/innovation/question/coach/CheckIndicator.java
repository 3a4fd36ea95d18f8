package dk.albertslund.innovation.question.coach;

import java.util.Locale;

/** What the coach looks at in a question; a lamp is lit when there is nothing to say about it. */
public enum CheckIndicator {
    /** Asks, and cannot be answered with yes or no. */
    OPEN,
    /** Short and easy to read. */
    CLEAR,
    /** Free of ready solutions and known excuses. */
    FREE,
    /** Shows something to reach for. */
    VISION,
    /** Names somebody who gains by it. */
    GAIN;

    public String key() {
        return name().toLowerCase(Locale.ENGLISH);
    }
}
