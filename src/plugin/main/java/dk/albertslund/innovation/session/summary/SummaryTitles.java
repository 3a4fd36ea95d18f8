package dk.albertslund.innovation.session.summary;

/**
 * The titles of the summaries of one session on one day: a title is unique in its space, and a summary that is there may have been
 * edited and is never replaced.
 */
public record SummaryTitles(String first) {
    private static final int LONGEST = 240;

    public SummaryTitles {
        first = first.length() > LONGEST ? first.substring(0, LONGEST).strip() : first;
    }

    /** @param number from 1 */
    public String of(int number) {
        return number == 1 ? first : first + " (" + number + ")";
    }
}
