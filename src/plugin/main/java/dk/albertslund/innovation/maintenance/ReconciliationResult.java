package dk.albertslund.innovation.maintenance;

import java.util.List;

/**
 * What a check of the tables came to.
 *
 * @param networks how many networks there are
 * @param pages how many pages were forgotten or remembered anew
 * @param strays how many networks' leftovers were removed
 * @param summaries how many summaries were put right
 * @param homeless the keys of spaces that are gone although their networks are not; nothing is removed for it
 * @param isStopped whether somebody stopped the check before it was through
 */
public record ReconciliationResult(
        int networks, int pages, int strays, int summaries, List<String> homeless, boolean isStopped) {
    public ReconciliationResult {
        homeless = List.copyOf(homeless);
    }

    public boolean isAllWell() {
        return pages + strays + summaries == 0 && homeless.isEmpty();
    }
}
