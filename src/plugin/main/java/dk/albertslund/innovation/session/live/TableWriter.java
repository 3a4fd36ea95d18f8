package dk.albertslund.innovation.session.live;

import java.time.Instant;
import java.util.Optional;

/**
 * Who writes, or has written, for a table in one item of the programme.
 *
 * @param id 0 for one that is not stored yet
 * @param item id of the item
 * @param until when another took over; empty for who writes now
 */
public record TableWriter(int id, String item, int table, String userKey, Instant since, Optional<Instant> until) {
    public boolean isWriting() {
        return until.isEmpty();
    }

    /** Whether what that person saved at that moment was written for the table. */
    boolean wrote(String author, Instant saved) {
        return userKey.equals(author)
                && !saved.isBefore(since)
                && until.map(saved::isBefore).orElse(true);
    }
}
