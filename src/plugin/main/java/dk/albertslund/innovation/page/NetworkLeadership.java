package dk.albertslund.innovation.page;

import dk.albertslund.innovation.form.FormLeadership;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.network.SummaryRepository;
import dk.albertslund.innovation.profile.NetworkPeople;
import org.springframework.stereotype.Component;

/** Leaders of rounds: network leaders, the co-driver and space administrators. */
@Component
public final class NetworkLeadership implements FormLeadership {
    private final ConfidentialAccess people;
    private final SummaryRepository summaries;
    private final NetworkPermissions permissions;

    public NetworkLeadership(ConfidentialAccess people, SummaryRepository summaries, NetworkPermissions permissions) {
        this.people = people;
        this.summaries = summaries;
        this.permissions = permissions;
    }

    @Override
    public boolean isLeader(int networkId) {
        NetworkPeople members = people.people(networkId);
        return permissions.isCurrentUserIn(members.sessionLeaders())
                || summaries
                        .findByNetwork(networkId)
                        .filter(summary -> permissions.mayAdminister(summary.spaceKey()))
                        .isPresent();
    }
}
