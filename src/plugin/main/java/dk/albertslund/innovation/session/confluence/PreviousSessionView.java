package dk.albertslund.innovation.session.confluence;

import java.util.List;

/**
 * The session before.
 *
 * @param said when it was, in words; empty when there was none
 * @param url may be empty
 * @param open what can be taken along from it
 */
public record PreviousSessionView(String said, String title, String url, List<String> open) {
    static final PreviousSessionView NONE = new PreviousSessionView("", "", "", List.of());

    public boolean isThere() {
        return !said.isEmpty();
    }

    public boolean isLinked() {
        return !url.isEmpty();
    }

    public boolean hasOpen() {
        return !open.isEmpty();
    }

    public int openCount() {
        return open.size();
    }
}
