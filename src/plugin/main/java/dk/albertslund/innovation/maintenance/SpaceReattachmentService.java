package dk.albertslund.innovation.maintenance;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkRepository;
import dk.albertslund.innovation.network.NetworkUidRepository;
import dk.albertslund.innovation.page.NetworkPageRepository;
import dk.albertslund.innovation.page.OrphanedPages;
import dk.albertslund.innovation.search.PageFacts;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Attaches a network to the space that its pages are in now, after an import under another key. A network whose space
 * exists is never moved.
 */
@Component
public final class SpaceReattachmentService implements OrphanedPages {
    private final NetworkRepository networks;
    private final NetworkUidRepository uids;
    private final NetworkPageRepository pages;
    private final Transactions transactions;
    private final Wiki wiki;

    public SpaceReattachmentService(
            NetworkRepository networks,
            NetworkUidRepository uids,
            NetworkPageRepository pages,
            Transactions transactions,
            Wiki wiki) {
        this.networks = networks;
        this.uids = uids;
        this.pages = pages;
        this.transactions = transactions;
        this.wiki = wiki;
    }

    /** What must be known about the wiki to reattach a network. */
    public interface Wiki {
        /** Ignores permissions; includes archived spaces. */
        boolean exists(String spaceKey);

        /** Parts by page id, for pages of the space that show any. */
        Map<Long, Set<String>> parts(String spaceKey);

        /** The page facts stored with a page of that space; empty when the current user may not view it. */
        Optional<String> facts(String spaceKey, long pageId);
    }

    @Override
    public Optional<Network> networkOf(String spaceKey, long pageId) {
        return networks.findBySpace(spaceKey).isPresent()
                ? Optional.empty()
                : wiki.facts(spaceKey, pageId)
                        .flatMap(PageFacts::networkUid)
                        .flatMap(uids::findByUid)
                        .filter(network -> !wiki.exists(network.spaceKey()));
    }

    /**
     * Attaches the network with all its data.
     *
     * @param expected the network that the user was shown and may attach
     * @return empty when the page now refers to another network or none
     */
    public Optional<Network> reattach(String spaceKey, long pageId, Network expected) {
        return transactions.execute(() -> {
            Optional<Network> found = networkOf(spaceKey, pageId).filter(expected::equals);
            found.ifPresent(network -> {
                uids.attachToSpace(network, spaceKey);
                pages.deleteByNetwork(network.id());
                pages.saveParts(network.id(), wiki.parts(spaceKey));
            });
            return found;
        });
    }
}
