package dk.albertslund.innovation.health.confluence;

/**
 * One line of the health page.
 *
 * @param note what is the matter, or what was said; empty when there is nothing to say
 */
public record HealthRowView(String label, String value, String note, boolean isWell) {
    static HealthRowView fact(String label, String value) {
        return new HealthRowView(label, value, "", true);
    }
}
