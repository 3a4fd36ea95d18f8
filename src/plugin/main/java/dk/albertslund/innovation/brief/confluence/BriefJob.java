package dk.albertslund.innovation.brief.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.ScheduledJob;
import dk.albertslund.innovation.mail.confluence.MailService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Sends the brief the day before a meeting. Reports how many mails, and names nobody. */
@Component("briefTask")
public final class BriefJob extends ScheduledJob {
    private final BriefSender sender;
    private final MailService mails;
    private final Messages messages;
    private final Clock clock;

    public BriefJob(BriefSender sender, MailService mails, Messages messages, Clock clock) {
        this.sender = sender;
        this.mails = mails;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String run(BooleanSupplier isCancelled) {
        if (!mails.isReady()) {
            return messages.text("innovation.mail.no.server");
        }
        LocalDate tomorrow =
                LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(1);
        return messages.text("innovation.mail.sent", sender.send(tomorrow, isCancelled));
    }
}
