package dk.albertslund.innovation.intake.confluence;

import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.common.confluence.ConfluenceEventListener;
import dk.albertslund.innovation.intake.ProposalRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Deletes the proposals of a space that is removed. Failures are logged and never propagated. */
@Component
public final class ProposalSpaceListener extends ConfluenceEventListener {
    private static final Logger LOG = LoggerFactory.getLogger(ProposalSpaceListener.class);

    private final ProposalRepository proposals;
    private final Transactions transactions;

    public ProposalSpaceListener(
            @ComponentImport EventPublisher events, ProposalRepository proposals, Transactions transactions) {
        super(events);
        this.proposals = proposals;
        this.transactions = transactions;
    }

    @EventListener
    public void onSpaceRemoved(SpaceRemoveEvent event) {
        String spaceKey = event.getSpace().getKey();
        try {
            transactions.run(() -> proposals.deleteBySpace(spaceKey));
        } catch (RuntimeException e) {
            LOG.error("Deleting the proposals of removed space {} failed", spaceKey, e);
        }
    }
}
