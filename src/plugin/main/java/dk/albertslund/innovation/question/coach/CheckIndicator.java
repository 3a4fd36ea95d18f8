package dk.albertslund.innovation.question.coach;

import java.util.Locale;

/** A check of the coach, displayed as an indicator; it is on when the check has no finding. */
public enum CheckIndicator {
    /** Is an open question, not to be answered with yes or no. */
    OPEN,
    /** Short and easy to read. */
    CLEAR,
    /** Contains neither solutions nor known excuses. */
    FREE,
    /** Contains a vision. */
    VISION,
    /** Names who gains. */
    GAIN;

    public String key() {
        return name().toLowerCase(Locale.ENGLISH);
    }
}
