package dk.albertslund.innovation.overview;

import dk.albertslund.innovation.network.PracticeCount;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.phase.PhaseMove;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind a number of the overview: one network in one phase of its current turn.
 *
 * @param limit days that networks of its type may be quiet
 * @param cameBy the latest move to the phase; empty when it began there or was not there
 * @param leftBy the move from it; empty while it is there
 * @param citizens those of the design in the phase, in the network's own words
 * @param hasCitizens also by the phase's own form
 * @param practice the latest count of changed practice
 * @param practiceGroups whose practice it is
 */
public record OverviewDetail(
        Summary summary,
        PhaseStay stay,
        int limit,
        Optional<PhaseMove> cameBy,
        Optional<PhaseMove> leftBy,
        List<String> citizens,
        boolean hasCitizens,
        Optional<PracticeCount> practice,
        Optional<String> practiceGroups) {
    public OverviewDetail {
        citizens = List.copyOf(citizens);
    }
}
