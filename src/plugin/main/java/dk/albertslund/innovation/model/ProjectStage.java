package dk.albertslund.innovation.model;

import java.util.Locale;

/**
 * Darsø's two ways of working together. In a preject a group looks for what it does not know yet; in a project it carries
 * out what it has chosen. Always computed from the phase.
 */
public enum ProjectStage {
    PREJECT,
    TURNING_POINT,
    PROJECT;

    public String key() {
        return name().toLowerCase(Locale.ENGLISH).replace('_', '-');
    }
}
