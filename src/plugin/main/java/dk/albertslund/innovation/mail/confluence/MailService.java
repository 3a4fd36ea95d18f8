package dk.albertslund.innovation.mail.confluence;

import dk.albertslund.innovation.common.ReadOnlyMode;
import dk.albertslund.innovation.common.confluence.UserImpersonation;
import dk.albertslund.innovation.mail.MailDelivery;
import dk.albertslund.innovation.mail.MailKind;
import dk.albertslund.innovation.mail.MailOccasion;
import dk.albertslund.innovation.mail.MailText;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Sends mails. Each is written as its receiver: in the receiver's language and time zone, and with nothing that the receiver
 * may not see at that moment.
 */
@Component
public final class MailService {
    private final MailDelivery delivery;
    private final UserImpersonation impersonation;
    private final MailFrame frame;
    private final ReadOnlyMode mode;

    public MailService(MailDelivery delivery, UserImpersonation impersonation, MailFrame frame, ReadOnlyMode mode) {
        this.delivery = delivery;
        this.impersonation = impersonation;
        this.frame = frame;
        this.mode = mode;
    }

    /** Whether the wiki can send mail now; while it is in read-only mode it cannot be recorded who has which. */
    public boolean isReady() {
        return delivery.isReady() && !mode.isOn();
    }

    /**
     * Sends the mail of an occasion, once.
     *
     * @param text called as the receiver; asks for permissions itself, and is empty when there is nothing to tell
     * @return whether it was handed over now
     */
    public boolean send(MailOccasion occasion, String userKey, Supplier<Optional<MailText>> text) {
        Optional<String> address = isReady() ? delivery.address(userKey, occasion.kind()) : Optional.empty();
        Optional<MailText> mail = address.flatMap(known -> written(userKey, occasion.kind(), text));
        if (mail.isEmpty() || !delivery.markSent(userKey, occasion)) {
            return false;
        }
        delivery.handOver(address.get(), mail.get().subject(), mail.get().html());
        return true;
    }

    private Optional<MailText> written(String userKey, MailKind kind, Supplier<Optional<MailText>> text) {
        return impersonation
                .runAs(userKey, () -> text.get().map(found -> frame.around(found, kind)))
                .flatMap(found -> found);
    }
}
