package dk.albertslund.innovation.settings;

/** Titles of the phases' pages, which do not follow a phase's label by themselves. */
public interface PhasePageTitles {
    /** Number of pages with the blueprint's title that would get another title with these settings. */
    int outdated(Settings before, Settings after);

    /**
     * Renames these pages where the current user may edit them. A page is skipped when its new title exists in the
     * space.
     */
    Renamed rename(Settings before, Settings after);

    /** Reverts pages that were renamed, and no others. */
    Renamed restore(Settings before, Settings after);

    /**
     * Result of renaming.
     *
     * @param refused number of pages that the user may not edit
     * @param taken number of pages skipped because the title exists
     */
    record Renamed(int renamed, int refused, int taken) {
        public static final Renamed NONE = new Renamed(0, 0, 0);
    }
}
