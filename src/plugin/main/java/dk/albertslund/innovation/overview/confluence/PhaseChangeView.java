package dk.albertslund.innovation.overview.confluence;

/**
 * A network that is in another phase on the last day than on the first.
 *
 * @param url empty for none
 * @param mark both phases in few words
 * @param words both phases with their names, and the day
 * @param reason the sentence that was written at the last move; empty for none
 */
public record PhaseChangeView(String title, String url, String mark, String words, String reason) {
    /** For a row of a network that is where it was. */
    static final PhaseChangeView NONE = new PhaseChangeView("", "", "", "", "");
}
