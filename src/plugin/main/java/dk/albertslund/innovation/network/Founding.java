package dk.albertslund.innovation.network;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Transactions;
import org.springframework.stereotype.Component;

/** Makes a network in a space and unmakes it when the space is gone. */
@Component
public final class Founding {
    private final Networks networks;
    private final Summaries summaries;
    private final FirstForms forms;
    private final ProposalRules rules;
    private final Transactions transactions;

    public Founding(
            Networks networks, Summaries summaries, FirstForms forms, ProposalRules rules, Transactions transactions) {
        this.networks = networks;
        this.summaries = summaries;
        this.forms = forms;
        this.rules = rules;
        this.transactions = transactions;
    }

    /**
     * Makes the network of a space with the profile that the wizard asked for, whole or not at all.
     *
     * @throws InvalidInput with every problem, when an answer cannot be kept
     */
    public Network found(NetworkProposal proposal, String spaceKey, String founder) {
        InvalidInput.throwIfAny(rules.problems(proposal));
        return transactions.in(() -> {
            Network network = networks.add(spaceKey, proposal.visibility(), proposal.isPractice(), founder);
            summaries.add(Summary.ofNew(network));
            forms.fill(network, rules.profile(), proposal.edits(network, founder), founder);
            return network;
        });
    }
}
