package dk.albertslund.innovation.mail;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.privacy.ExpiringRecords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Deletes what is kept about the mails of users who have been gone from the wiki for a month. */
@Component
public final class MailRetention implements ExpiringRecords {
    private static final Duration KEPT = Duration.ofDays(30);

    private final MailStateRepository states;
    private final MailUsers users;
    private final Transactions transactions;
    private final Clock clock;

    public MailRetention(MailStateRepository states, MailUsers users, Transactions transactions, Clock clock) {
        this.states = states;
        this.users = users;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public int eraseExpired() {
        Instant before = clock.instant().minus(KEPT);
        Set<String> all = transactions.execute(() -> states.usersBefore(before));
        List<String> gone = all.stream().filter(user -> !users.isThere(user)).toList();
        return gone.isEmpty() ? 0 : transactions.execute(() -> states.deleteByUsers(gone));
    }
}
