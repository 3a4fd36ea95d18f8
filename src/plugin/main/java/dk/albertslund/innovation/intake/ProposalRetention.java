package dk.albertslund.innovation.intake;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.privacy.ExpiringRecords;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** Deletes decided proposals, and with them who proposed, when the months of the settings for names have passed. */
@Component
public final class ProposalRetention implements ExpiringRecords {
    private final ProposalRepository proposals;
    private final PublishedSettings settings;
    private final Transactions transactions;
    private final Clock clock;

    public ProposalRetention(
            ProposalRepository proposals, PublishedSettings settings, Transactions transactions, Clock clock) {
        this.proposals = proposals;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public int eraseExpired() {
        Instant before = ZonedDateTime.now(clock)
                .minusMonths(settings.current().retentionMonths())
                .toInstant();
        return transactions.execute(() -> proposals.deleteDecidedBefore(before));
    }
}
