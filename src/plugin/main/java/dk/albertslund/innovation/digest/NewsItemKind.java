package dk.albertslund.innovation.digest;

import java.util.Locale;

/** Kinds of what is told, the most important first. */
public enum NewsItemKind {
    /** A decision at the end of a phase is asked of whoever is told. */
    GATE_WAITS(true),
    /** What became of the reader's own idea. */
    IDEA_TRIED(true),
    IDEA_EVALUATED(true),
    IDEA_CHOSEN(true),
    IDEA_PRIORITISED(true),
    STOPPED(false),
    MOVED(false),
    DECIDED(false),
    QUESTION(false),
    TRIAL_DUE(false),
    NEW_IDEAS(false);

    private final boolean isPersonal;

    NewsItemKind(boolean isPersonal) {
        this.isPersonal = isPersonal;
    }

    public String key() {
        return name().toLowerCase(Locale.ENGLISH).replace('_', '.');
    }

    /** Whether it is told to certain people only. */
    public boolean isPersonal() {
        return isPersonal;
    }
}
