package dk.albertslund.innovation.network;

import dk.albertslund.innovation.model.Phase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How long a network was in each phase of the current turn.
 *
 * @param since the day on which it came to its phase; empty in summaries that are older than the column
 * @param days days in each phase that it has left, without the current stay
 */
public record PhaseTimes(Optional<LocalDate> since, Map<Phase, Integer> days) {
    public static final PhaseTimes UNKNOWN = new PhaseTimes(Optional.empty(), Map.of());

    private static final int MOST_DIGITS = 6;

    public PhaseTimes {
        days = Collections.unmodifiableMap(days.isEmpty() ? new EnumMap<>(Phase.class) : new EnumMap<>(days));
    }

    /** A network that has not moved. */
    public static PhaseTimes ofNew(Network network) {
        return new PhaseTimes(Optional.of(LocalDate.ofInstant(network.founded(), ZoneOffset.UTC)), Map.of());
    }

    /**
     * Days in the phase up to that day, with earlier stays in the same turn; empty when it was not there.
     *
     * @param current the network's phase
     */
    public Optional<Integer> daysIn(Phase phase, Phase current, LocalDate today) {
        Optional<Integer> before = Optional.ofNullable(days.get(phase));
        if (phase != current) {
            return before;
        }
        return since.map(day -> before.orElse(0) + (int) Math.max(0, ChronoUnit.DAYS.between(day, today)));
    }

    /** For example {@code focus=21,discovery=40}. */
    public String daysAsText() {
        return days.entrySet().stream()
                .map(entry -> entry.getKey().key() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }

    /** Reads what {@link #daysAsText} wrote; leaves out what is not known. */
    public static Map<Phase, Integer> daysFromText(String text) {
        Map<Phase, Integer> days = new EnumMap<>(Phase.class);
        Arrays.stream(text.split(","))
                .map(entry -> entry.split("=", 2))
                .filter(entry -> entry.length == 2 && entry[1].matches("\\d{1," + MOST_DIGITS + "}"))
                .forEach(entry ->
                        Phase.withKey(entry[0]).ifPresent(phase -> days.put(phase, Integer.parseInt(entry[1]))));
        return days;
    }
}
