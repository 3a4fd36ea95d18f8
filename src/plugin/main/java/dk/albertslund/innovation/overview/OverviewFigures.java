package dk.albertslund.innovation.overview;

import dk.albertslund.innovation.network.PracticeCount;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The four numbers of the overview.
 *
 * @param all networks that were counted
 * @param activeByType the active ones by type, in the order of the settings
 * @param attention active networks that may need their manager
 * @param citizens networks with citizens in at least one phase
 * @param changed people who changed their practice, by each network's latest count
 * @param counted networks that have counted
 * @param countedOn the latest day of a count
 */
public record OverviewFigures(
        int all,
        Map<String, Integer> activeByType,
        int attention,
        int citizens,
        int changed,
        int counted,
        Optional<LocalDate> countedOn) {
    static OverviewFigures of(List<OverviewRow> rows) {
        List<PracticeCount> counts =
                rows.stream().flatMap(row -> row.progress().practice().stream()).toList();
        return new OverviewFigures(
                rows.size(),
                byType(rows.stream().filter(OverviewRow::isActive).toList()),
                count(rows, NetworkChoice.ATTENTION),
                count(rows, NetworkChoice.CITIZENS),
                counts.stream().mapToInt(PracticeCount::people).sum(),
                counts.size(),
                counts.stream().flatMap(count -> count.day().stream()).max(Comparator.naturalOrder()));
    }

    private static int count(List<OverviewRow> rows, NetworkChoice choice) {
        return (int) rows.stream().filter(choice::includes).count();
    }

    private static Map<String, Integer> byType(List<OverviewRow> active) {
        Map<String, Integer> byType = new LinkedHashMap<>();
        active.stream()
                .sorted(Comparator.comparing(row -> row.rollup().typeOrder()))
                .forEach(row -> byType.merge(row.summary().profile().type(), 1, Integer::sum));
        return byType;
    }

    public int active() {
        return activeByType.values().stream().mapToInt(Integer::intValue).sum();
    }
}
