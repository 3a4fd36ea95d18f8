package dk.albertslund.innovation.model;

import java.util.Locale;

/** KL's model in four words, the coarse axis on management's pages. Always computed from the phase. */
public enum CondensedStage {
    FOCUSING,
    UNCOVERING,
    CONCRETISING,
    IMPLEMENTING;

    public String key() {
        return name().toLowerCase(Locale.ENGLISH);
    }
}
