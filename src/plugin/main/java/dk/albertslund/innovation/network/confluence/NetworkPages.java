package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.confluence.Links;
import dk.albertslund.innovation.network.Pages;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the pages of the network that a macro stands with. */
@Component
public final class NetworkPages {
    private final Pages pages;
    private final Links links;

    public NetworkPages(Pages pages, Links links) {
        this.pages = pages;
        this.links = links;
    }

    PageUrls of(Place place) {
        Map<String, String> urls = new HashMap<>();
        for (Pages.Shown shown : pages.of(place.network().networkId())) {
            urls.putIfAbsent(shown.part(), links.page(place.showing(), shown.pageId()));
        }
        return new PageUrls(urls);
    }
}
