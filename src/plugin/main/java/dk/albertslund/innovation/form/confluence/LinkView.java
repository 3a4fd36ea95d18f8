package dk.albertslund.innovation.form.confluence;

/** A page to go to. */
public final class LinkView {
    private final String title;
    private final String url;

    public LinkView(String title, String url) {
        this.title = title;
        this.url = url;
    }

    public String getTitle() {
        return title;
    }

    public String getUrl() {
        return url;
    }
}
