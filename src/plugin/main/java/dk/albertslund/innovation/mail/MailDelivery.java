package dk.albertslund.innovation.mail;

import dk.albertslund.innovation.common.Transactions;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who gets which mail, each once, and handing it over to the wiki's queue. */
@Component
public final class MailDelivery {
    private final MailStateRepository states;
    private final MailUsers users;
    private final MailQueue queue;
    private final Transactions transactions;
    private final Clock clock;

    public MailDelivery(
            MailStateRepository states, MailUsers users, MailQueue queue, Transactions transactions, Clock clock) {
        this.states = states;
        this.users = users;
        this.queue = queue;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether the wiki can send mail at all. */
    public boolean isReady() {
        return queue.isReady();
    }

    /** Empty for a user who is gone, deactivated or without an address, or who has turned such mails off. */
    public Optional<String> address(String userKey, MailKind kind) {
        return users.address(userKey).filter(address -> !states.isOff(userKey, kind));
    }

    /**
     * Records that the user gets the mail of this occasion. It comes before the mail is handed over: when the node stops in
     * between, a mail is missing, which is better than one that comes twice.
     *
     * @return false when the user has it already
     */
    public boolean markSent(String userKey, MailOccasion occasion) {
        return transactions.execute(() -> states.markSent(userKey, occasion, clock.instant()));
    }

    public void handOver(String address, String subject, String html) {
        queue.add(address, subject, html);
    }
}
