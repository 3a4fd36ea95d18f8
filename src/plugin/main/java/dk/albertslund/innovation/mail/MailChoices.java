package dk.albertslund.innovation.mail;

import dk.albertslund.innovation.common.Transactions;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Which mails a user wants. All are on until they are turned off. */
@Component
public final class MailChoices {
    private final MailStateRepository states;
    private final Transactions transactions;
    private final Clock clock;

    public MailChoices(MailStateRepository states, Transactions transactions, Clock clock) {
        this.states = states;
        this.transactions = transactions;
        this.clock = clock;
    }

    public boolean isOff(String userKey, MailKind kind) {
        return states.isOff(userKey, kind);
    }

    public void setOff(String userKey, MailKind kind, boolean isOff) {
        transactions.run(() -> states.setOff(userKey, kind, isOff, clock.instant()));
    }
}
