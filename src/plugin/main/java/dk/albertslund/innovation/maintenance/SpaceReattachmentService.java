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

/** Attaches a network again to the space in which its pages stand now. A network whose space is there is never taken. */
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

    /** What must be known of the wiki before a network is attached to another space. */
    public interface Wiki {
        /** Whether anybody may see it or not, archived or not. */
        boolean exists(String spaceKey);

        /** What the space's pages show, by their ids; pages that show nothing of a network are left out. */
        Map<Long, Set<String>> parts(String spaceKey);

        /** What a page of that space says of itself; empty when the person who asks may not see it. */
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
     * Attaches the network with all that was written in it.
     *
     * @param expected the network that the person may attach
     * @return empty when the page tells of another network by now, or of none
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
