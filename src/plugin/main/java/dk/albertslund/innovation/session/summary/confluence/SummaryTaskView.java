package dk.albertslund.innovation.session.summary.confluence;

/**
 * An action with a person and a day.
 *
 * @param number from 1; tells it from the other tasks of the page
 * @param url leads to its row
 * @param userKey who does it
 * @param userName full name
 * @param isoDay ISO 8601
 * @param day in words
 */
public record SummaryTaskView(
        int number, String text, String url, String userKey, String userName, String isoDay, String day) {
    /** As storage format has it. */
    public String status() {
        return "incomplete";
    }
}
