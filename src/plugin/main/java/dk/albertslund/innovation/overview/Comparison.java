package dk.albertslund.innovation.overview;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Two days, of the networks that the overview counts.
 *
 * @param before the numbers on the first day; empty when nobody kept them
 * @param after the numbers on the last day; empty when nobody kept them
 * @param isUntilToday whether the last day is the current one
 * @param moved by network; without those that are where they were
 */
public record Comparison(
        LocalDate from,
        LocalDate to,
        boolean isUntilToday,
        Optional<DayTotals> before,
        Optional<DayTotals> after,
        Map<Integer, PhaseChange> moved) {
    public Comparison {
        moved = Map.copyOf(moved);
    }

    /** How much more there is on the last day; empty unless both are known. */
    public Optional<Integer> difference(NetworkChoice choice) {
        return before.flatMap(first -> after.map(last -> last.number(choice) - first.number(choice)));
    }
}
