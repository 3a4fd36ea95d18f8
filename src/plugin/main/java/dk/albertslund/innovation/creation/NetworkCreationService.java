package dk.albertslund.innovation.creation;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkRepository;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.network.SummaryRepository;
import org.springframework.stereotype.Component;

/** Makes a network in a space and unmakes it when the space is gone. */
@Component
public final class NetworkCreationService {
    private final NetworkRepository networks;
    private final SummaryRepository summaries;
    private final InitialFormService forms;
    private final NetworkProposalValidator rules;
    private final Transactions transactions;

    public NetworkCreationService(
            NetworkRepository networks,
            SummaryRepository summaries,
            InitialFormService forms,
            NetworkProposalValidator rules,
            Transactions transactions) {
        this.networks = networks;
        this.summaries = summaries;
        this.forms = forms;
        this.rules = rules;
        this.transactions = transactions;
    }

    /**
     * Makes the network of a space with the profile that the wizard asked for, whole or not at all.
     *
     * @throws ValidationException with every problem, when an answer cannot be kept
     */
    public Network found(NetworkProposal proposal, String spaceKey, String founder) {
        ValidationException.throwIfAny(rules.problems(proposal));
        return transactions.in(() -> {
            Network network = networks.add(spaceKey, proposal.visibility(), proposal.isPractice(), founder);
            summaries.add(Summary.ofNew(network));
            forms.fill(network, rules.profile(), proposal.edits(network, founder), founder);
            return network;
        });
    }
}
