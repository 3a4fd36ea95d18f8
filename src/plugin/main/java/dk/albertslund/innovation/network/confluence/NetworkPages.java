package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.confluence.Links;
import dk.albertslund.innovation.common.confluence.Showing;
import dk.albertslund.innovation.network.Pages;
import java.util.HashMap;
import java.util.List;
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
        return urls(shown(place.network().networkId()), place.showing());
    }

    /** Which pages show which parts of the network, oldest first. */
    List<Pages.Shown> shown(int networkId) {
        return pages.of(networkId);
    }

    /** Where several pages show the same part, the first of them. */
    PageUrls urls(List<Pages.Shown> shown, Showing showing) {
        Map<String, String> urls = new HashMap<>();
        shown.forEach(part -> urls.putIfAbsent(part.part(), links.page(showing, part.pageId())));
        return new PageUrls(urls);
    }
}
