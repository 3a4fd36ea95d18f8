package dk.albertslund.innovation.home.confluence;

/**
 * A thing to do next.
 *
 * @param url empty when the page that it speaks of is not there
 */
public record StepCardView(String title, String text, String url) {
    /** Whether it is done in a field that stands in the same macro; the address is the field's id then. */
    public boolean isHere() {
        return url.startsWith("#");
    }
}
