package dk.albertslund.innovation.settings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A type of network of the municipality's. Once there, it is never removed and keeps its key; one that is hidden is not
 * offered to new networks, and those that have it keep it.
 *
 * @param months how long such a network usually runs; 0 when it runs as long as it needs
 * @param quietDays after how many quiet days it asks for attention; 0 when as all types do
 * @param hasGates whether its phases end in a decision to go on, to go back or to stop
 */
public record NetworkType(
        String key, LocalizedLabel name, int months, int quietDays, boolean hasGates, boolean isHidden) {
    public NetworkType {
        if (!key.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("Type key must be 1 to 40 small letters and digits, but is: " + key);
        }
    }

    static NetworkType builtIn(String key, int months) {
        return new NetworkType(key, LocalizedLabel.NONE, months, 0, false, false);
    }

    /** The same, offered no more. */
    NetworkType hidden() {
        return new NetworkType(key, name, months, quietDays, hasGates, true);
    }

    /** The end to propose for a start; empty for a type that has no usual length. */
    public Optional<LocalDate> defaultEnd(LocalDate start) {
        return months == 0 ? Optional.empty() : Optional.of(start.plusMonths(months));
    }
}
