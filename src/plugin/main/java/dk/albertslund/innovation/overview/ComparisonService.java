package dk.albertslund.innovation.overview;

import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseMoveRepository;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Compares two days of the networks that an overview counts: the phases by the moves, the numbers by the figures of past
 * months. Two statements, however many networks there are; none when nothing is compared.
 */
@Component
public final class ComparisonService {
    private final MonthFiguresRepository figures;
    private final PhaseMoveRepository moves;

    public ComparisonService(MonthFiguresRepository figures, PhaseMoveRepository moves) {
        this.figures = figures;
        this.moves = moves;
    }

    /**
     * @param today in the reader's time zone
     * @return empty unless the reader asked for two days
     */
    public Optional<Comparison> comparison(Overview overview, LocalDate today) {
        ComparisonPeriod period = overview.filter().period();
        return period.from()
                .map(from -> comparison(
                        overview, from, period.to().orElse(today), period.to().isEmpty()));
    }

    private Comparison comparison(Overview overview, LocalDate from, LocalDate to, boolean isUntilToday) {
        Set<Integer> counted = overview.counted().stream()
                .map(row -> row.summary().networkId())
                .collect(Collectors.toSet());
        List<MonthFigures> kept = figures.findByMonthEnds(isUntilToday ? List.of(from) : List.of(from, to));
        Optional<DayTotals> after =
                isUntilToday ? Optional.of(DayTotals.of(overview.figures())) : totals(kept, to, counted);
        return new Comparison(from, to, isUntilToday, totals(kept, from, counted), after, moved(from, to, counted));
    }

    /** Empty when there are no figures of any network. */
    private static Optional<DayTotals> totals(List<MonthFigures> kept, LocalDate day, Set<Integer> counted) {
        List<MonthFigures> ofDay =
                kept.stream().filter(row -> row.monthEnd().equals(day)).toList();
        return ofDay.isEmpty()
                ? Optional.empty()
                : Optional.of(DayTotals.of(ofDay.stream()
                        .filter(row -> counted.contains(row.networkId()))
                        .toList()));
    }

    private Map<Integer, PhaseChange> moved(LocalDate from, LocalDate to, Set<Integer> counted) {
        Map<Integer, PhaseChange> moved = new HashMap<>();
        for (Map.Entry<Integer, List<PhaseMove>> network :
                moves.findByDays(from.plusDays(1), to).entrySet()) {
            if (counted.contains(network.getKey())) {
                PhaseChange.of(network.getValue()).ifPresent(change -> moved.put(network.getKey(), change));
            }
        }
        return moved;
    }
}
