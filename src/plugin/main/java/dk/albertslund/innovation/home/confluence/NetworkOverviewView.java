package dk.albertslund.innovation.home.confluence;

import java.util.List;

/**
 * What the home page says of the network itself.
 *
 * @param facts type, status and period
 * @param people who has which role
 * @param latest who wrote last where; empty in exports
 */
public record NetworkOverviewView(List<FactView> facts, List<FactView> people, List<LatestChangeView> latest) {
    public boolean isActive() {
        return !latest.isEmpty();
    }
}
