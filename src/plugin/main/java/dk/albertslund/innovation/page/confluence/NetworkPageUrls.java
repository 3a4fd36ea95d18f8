package dk.albertslund.innovation.page.confluence;

import dk.albertslund.innovation.common.RequestCache;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.page.NetworkPageRepository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** URLs of the network's pages. */
@Component
public final class NetworkPageUrls {
    private final NetworkPageRepository pages;
    private final WikiUrls urls;
    private final RequestCache cache;

    public NetworkPageUrls(NetworkPageRepository pages, WikiUrls urls, RequestCache cache) {
        this.pages = pages;
        this.urls = urls;
        this.cache = cache;
    }

    /** Several parts of a page ask for it, so it is read once. */
    public PageUrls forContext(MacroContext context) {
        int networkId = context.network().networkId();
        return urls(cache.get(new PagesOf(networkId), () -> shown(networkId)), context.target());
    }

    /** URL of the page that shows that instance of the part; empty when none does. */
    public String of(MacroContext context, String part, String instance) {
        int networkId = context.network().networkId();
        return cache.get(new PagesOf(networkId), () -> shown(networkId)).stream()
                .filter(page -> page.part().equals(part) && page.instance().equals(instance))
                .findFirst()
                .map(page -> urls.page(context.target(), page.pageId()))
                .orElse("");
    }

    private record PagesOf(int networkId) {}

    /** Which pages show which parts of the network, oldest first. */
    public List<NetworkPageRepository.Shown> shown(int networkId) {
        return pages.findByNetwork(networkId);
    }

    /** For a part on several pages the first of them. */
    public PageUrls urls(List<NetworkPageRepository.Shown> shown, RenderTarget target) {
        Map<String, String> byPart = new HashMap<>();
        shown.forEach(part -> byPart.putIfAbsent(part.part(), urls.page(target, part.pageId())));
        return new PageUrls(byPart);
    }
}
