package dk.albertslund.innovation.brief.confluence;

import dk.albertslund.innovation.digest.confluence.NewsLineView;
import java.util.List;

/**
 * The brief before a meeting.
 *
 * @param title of the network
 * @param meeting when and what; says so when none is planned
 * @param question empty while the network has none
 * @param where phase and turn, and for how long
 * @param changes what has happened; empty for nothing
 * @param asks what is asked of the reader; empty for nothing
 * @param ask a question to ask at the meeting
 * @param pageUrl the brief as a page
 */
public record BriefView(
        String title,
        String url,
        String meeting,
        String question,
        String where,
        String since,
        List<NewsLineView> changes,
        List<NewsLineView> asks,
        String ask,
        String pageUrl) {
    public BriefView {
        changes = List.copyOf(changes);
        asks = List.copyOf(asks);
    }

    public boolean hasChanges() {
        return !changes.isEmpty();
    }

    public boolean hasAsks() {
        return !asks.isEmpty();
    }
}
