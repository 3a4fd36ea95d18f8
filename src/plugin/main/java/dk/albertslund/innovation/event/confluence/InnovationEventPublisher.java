package dk.albertslund.innovation.event.confluence;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.event.GateDecidedEvent;
import dk.albertslund.innovation.event.InnovationEvent;
import dk.albertslund.innovation.event.PhaseChangedEvent;
import dk.albertslund.innovation.event.ProposalDecidedEvent;
import dk.albertslund.innovation.event.SessionClosedEvent;
import dk.albertslund.innovation.intake.ProposalDecisionListener;
import dk.albertslund.innovation.intake.ThemeProposal;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkRepository;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseMoveListener;
import dk.albertslund.innovation.session.live.SessionCloseListener;
import dk.albertslund.innovation.session.live.SessionRun;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** Tells other apps what happened in networks, once it is committed. Nothing is told of practice networks. */
@Component
public final class InnovationEventPublisher
        implements PhaseMoveListener, ProposalDecisionListener, SessionCloseListener {
    private final EventPublisher events;
    private final Transactions transactions;
    private final NetworkRepository networks;

    public InnovationEventPublisher(
            @ComponentImport EventPublisher events, Transactions transactions, NetworkRepository networks) {
        this.events = events;
        this.transactions = transactions;
        this.networks = networks;
    }

    @Override
    public void onMove(Network network, PhaseMove move) {
        if (network.isPractice()) {
            return;
        }
        move.details()
                .gate()
                .ifPresent(answer -> publish(new GateDecidedEvent(
                        network.spaceKey(),
                        move.moved(),
                        decided(move).phase().key(),
                        decided(move).turn(),
                        answer.key(),
                        move.isUndo())));
        if (!move.from().equals(move.to())) {
            publish(new PhaseChangedEvent(
                    network.spaceKey(),
                    move.moved(),
                    move.from().phase().key(),
                    move.from().turn(),
                    move.to().phase().key(),
                    move.to().turn(),
                    move.isUndo()));
        }
    }

    /** Where the network was when the decision was made; taking it back leads there. */
    private static PhasePosition decided(PhaseMove move) {
        return move.isUndo() ? move.to() : move.from();
    }

    /** Imported moves are long past. */
    @Override
    public boolean hearsOfImportedMoves() {
        return false;
    }

    @Override
    public void onDecided(ThemeProposal proposal) {
        proposal.outcome()
                .decided()
                .ifPresent(time -> publish(
                        new ProposalDecidedEvent(proposal.spaceKey(), time, proposal.id(), proposal.isAccepted())));
    }

    @Override
    public void onClosed(SessionRun run) {
        run.ended().ifPresent(time -> networks.findAll().stream()
                .filter(network -> network.id() == run.networkId() && !network.isPractice())
                .forEach(network ->
                        publish(new SessionClosedEvent(network.spaceKey(), time, run.id(), run.instance()))));
    }

    /** What follows a commit runs in a transaction of its own, which may be tried again; the event is published once. */
    private void publish(InnovationEvent event) {
        AtomicBoolean isPublished = new AtomicBoolean();
        transactions.afterCommit(() -> {
            if (isPublished.compareAndSet(false, true)) {
                events.publish(event);
            }
        });
    }
}
