package dk.albertslund.innovation.page.confluence;

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

    public NetworkPageUrls(NetworkPageRepository pages, WikiUrls urls) {
        this.pages = pages;
        this.urls = urls;
    }

    public PageUrls forContext(MacroContext context) {
        return urls(shown(context.network().networkId()), context.target());
    }

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
