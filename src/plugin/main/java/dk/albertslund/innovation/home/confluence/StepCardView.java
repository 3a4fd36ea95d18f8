package dk.albertslund.innovation.home.confluence;

/**
 * Card of a suggested next step.
 *
 * @param url empty when the network has no page for the step
 */
public record StepCardView(String title, String text, String url) {
    /** Whether the step is done in a field of the same macro; {@code url} is then the field's anchor. */
    public boolean isHere() {
        return url.startsWith("#");
    }
}
