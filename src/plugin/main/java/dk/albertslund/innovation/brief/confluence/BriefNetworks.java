package dk.albertslund.innovation.brief.confluence;

import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.network.SummaryRepository;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The networks whose brief the current user may read. */
@Component
public final class BriefNetworks {
    private final SummaryRepository summaries;
    private final NetworkPermissions permissions;

    public BriefNetworks(SummaryRepository summaries, NetworkPermissions permissions) {
        this.summaries = summaries;
        this.permissions = permissions;
    }

    /** @param spaceKey any text */
    Optional<Summary> viewable(String spaceKey) {
        return spaceKey.isEmpty()
                ? Optional.empty()
                : summaries.findBySpace(spaceKey).filter(found -> permissions.mayView(spaceKey));
    }

    /** Whoever may view it; practice networks have no meetings that somebody waits for. */
    Optional<Summary> real(int networkId) {
        return summaries.findByNetwork(networkId).filter(found -> !found.isPractice());
    }
}
