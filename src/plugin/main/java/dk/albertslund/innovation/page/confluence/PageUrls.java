package dk.albertslund.innovation.page.confluence;

import java.util.Map;

/** URLs of a network's pages by part. */
public record PageUrls(Map<String, String> urls) {
    public PageUrls {
        urls = Map.copyOf(urls);
    }

    /**
     * @param shows for example {@code question} or {@code phase-focus}
     * @return empty when the network has no such page
     */
    public String of(String shows) {
        return urls.getOrDefault(shows, "");
    }
}
