package dk.albertslund.innovation.settings;

/** The titles of the phases' pages in the wiki, which a phase's new name does not change by itself. */
public interface PhasePageTitles {
    /** How many pages still have the title that they were made with and would get another if these settings counted. */
    int outdated(Settings before, Settings after);

    /**
     * Gives those pages their new title, as far as the person of the request may edit them. A title that another page
     * of the space has already is left alone.
     */
    Renamed rename(Settings before, Settings after);

    /** Takes it back for pages that were renamed, and for no others. */
    Renamed restore(Settings before, Settings after);

    /**
     * What became of it.
     *
     * @param refused how many the person may not edit
     * @param taken how many kept their title because another page has the new one
     */
    record Renamed(int renamed, int refused, int taken) {
        public static final Renamed NONE = new Renamed(0, 0, 0);
    }
}
