package dk.albertslund.innovation.maintenance;

import java.util.List;

/**
 * What a check of the tables came to.
 *
 * @param networks how many networks there are
 * @param pages how many pages were forgotten or remembered anew
 * @param orphans how many networks' leftovers were removed
 * @param summaries how many summaries were put right
 * @param networksWithoutSpace the keys of spaces that are gone although their networks are not; nothing is removed for it
 * @param isStopped whether somebody stopped the check before it was through
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
