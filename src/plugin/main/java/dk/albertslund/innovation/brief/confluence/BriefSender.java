package dk.albertslund.innovation.brief.confluence;

import dk.albertslund.innovation.brief.Meeting;
import dk.albertslund.innovation.brief.Meetings;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.mail.MailKind;
import dk.albertslund.innovation.mail.MailOccasion;
import dk.albertslund.innovation.mail.MailText;
import dk.albertslund.innovation.mail.confluence.MailService;
import dk.albertslund.innovation.network.Summary;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Sends the brief to the reference leaders of every network that meets on a day, once for each meeting. */
@Component
public final class BriefSender {
    private final Meetings meetings;
    private final BriefNetworks networks;
    private final BriefRenderer briefs;
    private final MailService service;
    private final Messages messages;

    public BriefSender(
            Meetings meetings, BriefNetworks networks, BriefRenderer briefs, MailService service, Messages messages) {
        this.meetings = meetings;
        this.networks = networks;
        this.briefs = briefs;
        this.service = service;
        this.messages = messages;
    }

    /** @return how many mails were handed over */
    int send(LocalDate day, BooleanSupplier isCancelled) {
        int sent = 0;
        for (Meeting meeting : meetings.on(day)) {
            Optional<Summary> summary = networks.real(meeting.sheet().networkId());
            if (summary.isPresent() && !isCancelled.getAsBoolean()) {
                sent += send(summary.get(), meeting);
            }
        }
        return sent;
    }

    private int send(Summary summary, Meeting meeting) {
        MailOccasion occasion = new MailOccasion(
                MailKind.BRIEF,
                summary.networkId(),
                meeting.isoDay() + ":" + meeting.sheet().instance());
        return (int) summary.profile().referenceLeaders().stream()
                .filter(reader -> service.send(occasion, reader, () -> text(summary, reader)))
                .count();
    }

    private Optional<MailText> text(Summary summary, String reader) {
        return networks.viewable(summary.spaceKey())
                .map(found -> new MailText(
                        messages.text(
                                "innovation.brief.subject", found.profile().title()),
                        briefs.mail(found, reader)));
    }
}
