package dk.albertslund.innovation.network;

import java.time.LocalDate;

/**
 * That a network may be quiet for a while, as its leader agreed with the manager.
 *
 * @param until the last day
 * @param reason why, in the leader's words
 */
public record AgreedQuiet(LocalDate until, String reason) {
    public boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }
}
