package dk.albertslund.innovation.overview;

import dk.albertslund.innovation.network.NetworkStatus;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the overview counted of a network at the end of a month. No names and no texts.
 *
 * @param monthEnd the last day of the month
 * @param hasCitizens whether it had citizens in at least one phase
 * @param changed people who had changed their practice; empty when the network had not counted
 * @param takenOn the day on which it was written
 */
public record MonthFigures(
        int networkId,
        LocalDate monthEnd,
        NetworkStatus status,
        boolean needsAttention,
        boolean hasCitizens,
        Optional<Integer> changed,
        LocalDate takenOn) {
    static MonthFigures of(OverviewRow row, LocalDate monthEnd, LocalDate takenOn) {
        return new MonthFigures(
                row.summary().networkId(),
                monthEnd,
                row.summary().profile().status(),
                row.needsAttention(),
                !row.progress().citizens().isEmpty(),
                row.progress().practice().map(count -> count.people()),
                takenOn);
    }
}
