package dk.albertslund.innovation.model;

import java.util.Locale;

/** The model's four main steps, used as coarse axis on management's pages. Derived from the phase, never stored. */
public enum CondensedStage {
    FOCUSING,
    UNCOVERING,
    CONCRETISING,
    IMPLEMENTING;

    public String key() {
        return name().toLowerCase(Locale.ENGLISH);
    }
}
