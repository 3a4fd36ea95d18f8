package dk.albertslund.innovation.guide.confluence;

import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.network.SummaryRepository;
import dk.albertslund.innovation.page.confluence.NetworkPageUrls;
import dk.albertslund.innovation.page.confluence.PageUrls;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The pages of the network in whose space the guide stands. */
@Component
public final class GuidePageUrls {
    private final SummaryRepository summaries;
    private final NetworkPermissions permissions;
    private final NetworkPageUrls pages;

    public GuidePageUrls(SummaryRepository summaries, NetworkPermissions permissions, NetworkPageUrls pages) {
        this.summaries = summaries;
        this.permissions = permissions;
        this.pages = pages;
    }

    /** Empty in a space without a network, and for a reader who may not see it. */
    Optional<PageUrls> of(String spaceKey, RenderTarget target) {
        return permissions.mayView(spaceKey)
                ? summaries.findBySpace(spaceKey).map(network -> pages.urls(pages.shown(network.networkId()), target))
                : Optional.empty();
    }
}
