package dk.albertslund.innovation.settings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A type of network. Never deleted and its key never changes; a hidden one is not offered to new networks, and existing
 * networks keep it.
 *
 * @param months default duration in months; 0 for none
 * @param quietDays days without activity until a network needs attention; 0 for the common default
 * @param hasGates whether phases end with a decision to go on, go back or stop
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

    /** A hidden copy. */
    NetworkType hidden() {
        return new NetworkType(key, name, months, quietDays, hasGates, true);
    }

    /** The default end date; empty for a type without default duration. */
    public Optional<LocalDate> defaultEnd(LocalDate start) {
        return months == 0 ? Optional.empty() : Optional.of(start.plusMonths(months));
    }
}
