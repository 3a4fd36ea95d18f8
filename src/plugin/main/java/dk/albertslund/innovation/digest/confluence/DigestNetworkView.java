package dk.albertslund.innovation.digest.confluence;

import java.util.List;

/** What happened in one network. */
public record DigestNetworkView(String title, String url, List<NewsLineView> lines) {
    public DigestNetworkView {
        lines = List.copyOf(lines);
    }
}
