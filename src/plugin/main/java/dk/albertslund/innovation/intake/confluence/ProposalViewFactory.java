package dk.albertslund.innovation.intake.confluence;

import dk.albertslund.innovation.common.BidiIsolation;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.form.confluence.LinkView;
import dk.albertslund.innovation.intake.ProposalOutcome;
import dk.albertslund.innovation.intake.ProposalStatus;
import dk.albertslund.innovation.intake.ThemeProposal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Creates the view of a proposal. */
@Component
public final class ProposalViewFactory {
    private static final String TEXT = "innovation.intake.";
    private static final Map<ProposalStatus, String> CLASSES = Map.of(
            ProposalStatus.PROPOSED, "aui-lozenge-current",
            ProposalStatus.ACCEPTED, "aui-lozenge-success",
            ProposalStatus.DECLINED, "aui-lozenge-removed",
            ProposalStatus.STARTED, "aui-lozenge-complete");

    private final Messages messages;
    private final UserDirectory users;
    private final DateFormatter dates;
    private final WikiUrls urls;

    public ProposalViewFactory(Messages messages, UserDirectory users, DateFormatter dates, WikiUrls urls) {
        this.messages = messages;
        this.users = users;
        this.dates = dates;
        this.urls = urls;
    }

    /** @param reader what the reader may do in the space */
    ProposalView of(ThemeProposal proposal, IntakeReader reader, RenderTarget target) {
        ProposalOutcome outcome = proposal.outcome();
        boolean isOwn = proposal.isBy(reader.userKey());
        return new ProposalView(
                String.valueOf(proposal.id()),
                proposal.text().title(),
                proposal.text().theme(),
                messages.text(TEXT + "status." + outcome.status().key()),
                CLASSES.get(outcome.status()),
                messages.text(TEXT + "by", name(proposal.author()), dates.day(proposal.proposed()), half(proposal)),
                decision(outcome),
                proposal.text().marks().entrySet().stream()
                        .map(mark -> new ProposalMarkView(
                                mark.getKey().key(),
                                messages.text(TEXT + "mark." + mark.getKey().key()),
                                mark.getValue()))
                        .toList(),
                network(outcome, target),
                reader.mayDecide() && proposal.isOpen(),
                reader.mayPropose() && isOwn && proposal.isOpen(),
                proposal.isAccepted() && reader.mayPropose());
    }

    private String half(ThemeProposal proposal) {
        return messages.text(
                proposal.halfYear().nameKey(),
                String.valueOf(proposal.halfYear().year()));
    }

    private String decision(ProposalOutcome outcome) {
        return outcome.decided()
                .map(moment -> messages.text(
                        TEXT + "decision." + (outcome.status() == ProposalStatus.DECLINED ? "declined" : "accepted"),
                        name(outcome.decider()),
                        dates.day(moment),
                        BidiIsolation.isolate(outcome.reason())))
                .orElse("");
    }

    private String name(String userKey) {
        return BidiIsolation.isolate(users.fullName(userKey));
    }

    private LinkView network(ProposalOutcome outcome, RenderTarget target) {
        return outcome.networkSpace().isEmpty()
                ? LinkView.NONE
                : new LinkView(messages.text(TEXT + "network"), urls.space(target, outcome.networkSpace()));
    }
}
