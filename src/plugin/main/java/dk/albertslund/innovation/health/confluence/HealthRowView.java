package dk.albertslund.innovation.health.confluence;

/**
 * One line of the health page.
 *
 * @param note explanation of a problem, or a job's message; may be empty
 */
public record HealthRowView(String label, String value, String note, boolean isWell) {
    static HealthRowView fact(String label, String value) {
        return new HealthRowView(label, value, "", true);
    }
}
