package dk.albertslund.innovation.page.confluence;

import java.util.Map;

/** Where the parts of a network are shown. */
public record PageUrls(Map<String, String> urls) {
    public PageUrls {
        urls = Map.copyOf(urls);
    }

    /**
     * Empty when the network has no such page.
     *
     * @param shows for example {@code question} or {@code phase-focus}
     */
    public String of(String shows) {
        return urls.getOrDefault(shows, "");
    }
}
