package dk.albertslund.innovation.model;

import java.util.Locale;

/**
 * Darsø's distinction between preject (exploring what is not known yet) and project (carrying out what was chosen).
 * Derived from the phase, never stored.
 */
public enum ProjectStage {
    PREJECT,
    TURNING_POINT,
    PROJECT;

    public String key() {
        return name().toLowerCase(Locale.ENGLISH).replace('_', '-');
    }
}
