package dk.albertslund.innovation.phase.confluence;

/** A phase that a network may be moved to, and its page. */
public final class MovePlaceView {
    private final String key;
    private final String title;
    private final String url;

    /** @param url empty when the network has no page for the phase */
    MovePlaceView(String key, String title, String url) {
        this.key = key;
        this.title = title;
        this.url = url;
    }

    public String getKey() {
        return key;
    }

    public String getTitle() {
        return title;
    }

    public String getUrl() {
        return url;
    }
}
