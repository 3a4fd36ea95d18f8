package dk.albertslund.innovation.overview;

import java.util.Locale;

/** How long a stay in a phase is, against the days that the network's type may be quiet. */
public enum PhaseLength {
    /** At most a third of them. */
    SHORT,
    USUAL,
    /** More than all of them. */
    LONG,
    /** More than twice as many. */
    VERY_LONG;

    private static final int THIRD = 3;

    public String key() {
        return name().toLowerCase(Locale.ENGLISH);
    }

    /** @param limit days that networks of the type may be quiet */
    public static PhaseLength of(int days, int limit) {
        if (days > 2 * limit) {
            return VERY_LONG;
        }
        if (days > limit) {
            return LONG;
        }
        return days * THIRD > limit ? USUAL : SHORT;
    }
}
