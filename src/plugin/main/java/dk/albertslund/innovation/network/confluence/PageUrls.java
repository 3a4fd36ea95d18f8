package dk.albertslund.innovation.network.confluence;

import java.util.Map;

/** Where the parts of a network are shown. */
record PageUrls(Map<String, String> urls) {
    PageUrls {
        urls = Map.copyOf(urls);
    }

    /**
     * Empty when the network has no such page.
     *
     * @param shows for example {@code question} or {@code phase-focus}
     */
    String of(String shows) {
        return urls.getOrDefault(shows, "");
    }
}
