package dk.albertslund.innovation.session.summary.confluence;

import dk.albertslund.innovation.common.confluence.UserImpersonation;
import dk.albertslund.innovation.mail.MailKind;
import dk.albertslund.innovation.mail.MailOccasion;
import dk.albertslund.innovation.mail.MailUsers;
import dk.albertslund.innovation.mail.confluence.MailService;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkPermissions;
import dk.albertslund.innovation.session.summary.SummaryReceivers;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Mails a session's summary to those who take part in it. */
@Component
public final class SummaryMailService {
    private final SummaryReceivers people;
    private final MailUsers users;
    private final MailService mails;
    private final SummaryMailFactory texts;
    private final SummaryMailAccess access;

    public SummaryMailService(
            SummaryReceivers people,
            MailUsers users,
            MailService mails,
            SummaryMailFactory texts,
            SummaryMailAccess access) {
        this.people = people;
        this.users = users;
        this.mails = mails;
        this.texts = texts;
        this.access = access;
    }

    /** How many mails were handed over, and how many were to get one. */
    public record Sent(int mails, int receivers) {
        static final Sent NONE = new Sent(0, 0);
    }

    /** Asks for the permissions of other users than the current one. */
    @Component
    public static final class SummaryMailAccess {
        private final UserImpersonation impersonation;
        private final NetworkPermissions permissions;

        public SummaryMailAccess(UserImpersonation impersonation, NetworkPermissions permissions) {
            this.impersonation = impersonation;
            this.permissions = permissions;
        }

        boolean mayView(String userKey, Network network) {
            return impersonation
                    .runAs(userKey, () -> permissions.mayView(network.spaceKey()))
                    .orElse(false);
        }

        /** Whether the current user may. */
        boolean mayViewPage(Network network, long pageId) {
            return permissions.mayView(network.spaceKey()) && permissions.mayViewPage(network.spaceKey(), pageId);
        }
    }

    /** False without a mail server, in read-only mode, and in practice networks, which nobody gets mail from. */
    public boolean isReady(Network network) {
        return !network.isPractice() && mails.isReady();
    }

    /**
     * Who would get a mail, by user key: whoever takes part, has an address, and may view the space. Who has turned such mails off
     * is among them, as that is nobody else's business.
     */
    public List<String> receivers(Network network, String instance) {
        return isReady(network)
                ? people.of(network, instance).stream()
                        .filter(user -> users.address(user).isPresent())
                        .filter(user -> access.mayView(user, network))
                        .toList()
                : List.of();
    }

    /**
     * Sends a summary to everybody who takes part, may view its page, and has not got the same summary before.
     *
     * @param author user key of who made the page
     */
    public Sent send(Network network, String instance, SessionSummaryService.Made made, String author) {
        MailOccasion occasion = new MailOccasion(MailKind.SUMMARY, network.id(), texts.fingerprint(network, instance));
        List<String> receivers = receivers(network, instance);
        long sent = receivers.stream()
                .filter(user -> mails.send(occasion, user, () -> Optional.of(made)
                        .filter(page -> access.mayViewPage(network, page.pageId()))
                        .map(page -> texts.mail(network, instance, page, author))))
                .count();
        return new Sent((int) sent, receivers.size());
    }
}
