package dk.albertslund.innovation.digest.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.ScheduledJob;
import dk.albertslund.innovation.mail.confluence.MailService;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Sends the weekly mail, Mondays at 8. Reports how many mails, and names nobody. */
@Component("digestTask")
public final class DigestJob extends ScheduledJob {
    private final DigestSender sender;
    private final MailService mails;
    private final Messages messages;

    public DigestJob(DigestSender sender, MailService mails, Messages messages) {
        this.sender = sender;
        this.mails = mails;
        this.messages = messages;
    }

    @Override
    public String run(BooleanSupplier isCancelled) {
        return mails.isReady()
                ? messages.text("innovation.mail.sent", sender.send(isCancelled))
                : messages.text("innovation.mail.no.server");
    }
}
