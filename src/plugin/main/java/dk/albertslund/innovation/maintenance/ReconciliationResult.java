package dk.albertslund.innovation.maintenance;

import java.util.List;

/**
 * Result of a reconciliation.
 *
 * @param networks number of networks
 * @param pages number of pages corrected
 * @param orphans number of deleted networks whose remaining rows were deleted
 * @param summaries number of summaries corrected
 * @param networksWithoutSpace space keys of networks whose space does not exist; these are only reported
 * @param isStopped whether it was cancelled before the end
 */
public record ReconciliationResult(
        int networks, int pages, int orphans, int summaries, List<String> networksWithoutSpace, boolean isStopped) {
    public ReconciliationResult {
        networksWithoutSpace = List.copyOf(networksWithoutSpace);
    }

    public boolean isAllWell() {
        return pages + orphans + summaries == 0 && networksWithoutSpace.isEmpty();
    }
}
