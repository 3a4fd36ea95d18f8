package dk.albertslund.innovation.overview;

import dk.albertslund.innovation.network.NetworkStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The overview's four numbers on one day.
 *
 * @param all networks that were there
 * @param active those that were active
 * @param attention active networks that may have needed their manager
 * @param citizens networks with citizens in at least one phase
 * @param changed people who had changed their practice
 * @param takenOn when the last of them was written; empty for the current day
 */
public record DayTotals(int all, int active, int attention, int citizens, int changed, Optional<LocalDate> takenOn) {
    static DayTotals of(OverviewFigures now) {
        return new DayTotals(now.all(), now.active(), now.attention(), now.citizens(), now.changed(), Optional.empty());
    }

    static DayTotals of(List<MonthFigures> rows) {
        return new DayTotals(
                rows.size(),
                (int) rows.stream()
                        .filter(row -> row.status() == NetworkStatus.ACTIVE)
                        .count(),
                (int) rows.stream().filter(MonthFigures::needsAttention).count(),
                (int) rows.stream().filter(MonthFigures::hasCitizens).count(),
                rows.stream().mapToInt(row -> row.changed().orElse(0)).sum(),
                rows.stream().map(MonthFigures::takenOn).max(Comparator.naturalOrder()));
    }

    /** The number behind which the choice finds its networks. */
    public int number(NetworkChoice choice) {
        return switch (choice) {
            case ALL -> all;
            case ACTIVE -> active;
            case ATTENTION -> attention;
            case CITIZENS -> citizens;
            case PRACTICE -> changed;
        };
    }
}
