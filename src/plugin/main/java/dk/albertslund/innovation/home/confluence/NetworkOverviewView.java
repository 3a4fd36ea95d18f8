package dk.albertslund.innovation.home.confluence;

import java.util.List;

/**
 * What the home page says of the network itself.
 *
 * @param facts type, status and period
 * @param people who has which role
 * @param latest what happened last; empty in exports
 * @param actions what the network has begun
 * @param contributions what the reader has written
 */
public record NetworkOverviewView(
        List<FactView> facts,
        List<FactView> people,
        List<LatestChangeView> latest,
        List<OpenActionView> actions,
        List<ContributionView> contributions) {
    public boolean isActive() {
        return !latest.isEmpty();
    }

    public boolean isTrying() {
        return !actions.isEmpty();
    }

    public boolean isContributed() {
        return !contributions.isEmpty();
    }
}
