package dk.albertslund.innovation.home.confluence;

/** A thing to do next. */
public final class StepCardView {
    private final String title;
    private final String text;
    private final String url;

    StepCardView(String title, String text, String url) {
        this.title = title;
        this.text = text;
        this.url = url;
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    /** Empty when the page that it speaks of is not there. */
    public String getUrl() {
        return url;
    }

    /** Whether it is done in a field that stands in the same macro; the address is the field's id then. */
    public boolean isHere() {
        return url.startsWith("#");
    }
}
