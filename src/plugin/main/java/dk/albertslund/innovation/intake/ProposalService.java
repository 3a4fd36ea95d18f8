package dk.albertslund.innovation.intake;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.model.HalfYear;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Proposes themes, takes them back and decides about them. Who may do what is checked by the caller. */
@Component
public final class ProposalService {
    /** Open ones of one person in one space. */
    static final int MOST_OPEN = 20;

    private final ProposalRepository proposals;
    private final ProposalValidator validator;
    private final List<ProposalDecisionListener> listeners;
    private final Transactions transactions;
    private final Clock clock;

    public ProposalService(
            ProposalRepository proposals,
            ProposalValidator validator,
            List<ProposalDecisionListener> listeners,
            Transactions transactions,
            Clock clock) {
        this.listeners = listeners;
        this.proposals = proposals;
        this.validator = validator;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Proposes a theme for the next half-year whose deadline is not past.
     *
     * @param answers by the names of {@link ProposalValidator}
     * @return the id
     * @throws ValidationException with all errors, or when the author has too many open proposals there
     */
    public int propose(String spaceKey, String author, Map<String, String> answers) {
        ThemeText text = validator.text(answers);
        return transactions.execute(() -> {
            long open = proposals.findBySpace(spaceKey).stream()
                    .filter(proposal -> proposal.isOpen() && proposal.isBy(author))
                    .count();
            if (open >= MOST_OPEN) {
                throw new ValidationException(ValidationError.of("", "innovation.intake.problem.many", MOST_OPEN));
            }
            return proposals.add(new ThemeProposal(
                    0,
                    spaceKey,
                    author,
                    clock.instant(),
                    HalfYear.nextToPropose(LocalDate.now(clock)),
                    text,
                    ProposalOutcome.OPEN));
        });
    }

    /**
     * Changes what an open proposal says, at the wish of its author.
     *
     * @param answers by the names of {@link ProposalValidator}
     * @throws ValidationException with all errors, or when it is decided, gone or somebody else's
     */
    public void change(String spaceKey, int id, String author, Map<String, String> answers) {
        ThemeText text = validator.text(answers);
        transactions.run(() -> proposals.saveText(own(spaceKey, id, author).with(text)));
    }

    /** Deletes an open proposal, at the wish of its author. */
    public void withdraw(String spaceKey, int id, String author) {
        transactions.run(() -> proposals.delete(own(spaceKey, id, author).id()));
    }

    public void accept(String spaceKey, int id, String decider) {
        decide(spaceKey, id, outcome -> ProposalOutcome.decided(ProposalStatus.ACCEPTED, decider, clock.instant(), ""));
    }

    /** @throws ValidationException without a reason, which the author is told */
    public void decline(String spaceKey, int id, String decider, String reason) {
        String why = validator.reason(reason);
        decide(
                spaceKey,
                id,
                outcome -> ProposalOutcome.decided(ProposalStatus.DECLINED, decider, clock.instant(), why));
    }

    private void decide(String spaceKey, int id, UnaryOperator<ProposalOutcome> decision) {
        transactions.run(() -> {
            ThemeProposal open = open(spaceKey, id);
            ThemeProposal decided = open.with(decision.apply(open.outcome()));
            proposals.saveOutcome(decided);
            listeners.forEach(listener -> listener.onDecided(decided));
        });
    }

    private ThemeProposal own(String spaceKey, int id, String author) {
        ThemeProposal proposal = open(spaceKey, id);
        if (!proposal.isBy(author)) {
            throw gone();
        }
        return proposal;
    }

    private ThemeProposal open(String spaceKey, int id) {
        return proposals
                .lock(id)
                .filter(proposal -> proposal.spaceKey().equals(spaceKey) && proposal.isOpen())
                .orElseThrow(ProposalService::gone);
    }

    /** Somebody else decided first, the author has taken it back, or it belongs to somebody else. */
    private static ValidationException gone() {
        return new ValidationException(ValidationError.of("", "innovation.intake.problem.gone"));
    }
}
