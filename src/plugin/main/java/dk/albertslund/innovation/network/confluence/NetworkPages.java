package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.confluence.Links;
import dk.albertslund.innovation.network.Networks;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the pages of the network that a macro stands with. */
@Component
public final class NetworkPages {
    private final Networks networks;
    private final Links links;

    public NetworkPages(Networks networks, Links links) {
        this.networks = networks;
        this.links = links;
    }

    PageUrls of(Place place) {
        Map<String, String> urls = new HashMap<>();
        networks.inSpace(place.network().spaceKey())
                .map(networks::pages)
                .orElse(Map.of())
                .forEach((shows, page) -> urls.put(shows, links.page(place.showing(), page)));
        return new PageUrls(urls);
    }
}
