package dk.albertslund.innovation.session.live;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.privacy.ExpiringRecords;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Deletes who sat where in sessions that nobody has ended; in one that is ended, that is deleted at once. */
@Component
public final class SeatRetention implements ExpiringRecords {
    private final SeatRepository seats;
    private final Transactions transactions;
    private final Clock clock;

    public SeatRetention(SeatRepository seats, Transactions transactions, Clock clock) {
        this.seats = seats;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public int eraseExpired() {
        Instant before = clock.instant().minus(SessionRun.LONGEST);
        return transactions.execute(() -> seats.deleteJoinedBefore(before));
    }
}
