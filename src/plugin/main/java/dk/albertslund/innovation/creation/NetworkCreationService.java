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
    private final NetworkProposalValidator validator;
    private final Transactions transactions;

    public NetworkCreationService(
            NetworkRepository networks,
            SummaryRepository summaries,
            InitialFormService forms,
            NetworkProposalValidator validator,
            Transactions transactions) {
        this.networks = networks;
        this.summaries = summaries;
        this.forms = forms;
        this.validator = validator;
        this.transactions = transactions;
    }

    /**
     * Makes the network of a space with the profile that the wizard asked for, whole or not at all.
     *
     * @throws ValidationException with every problem, when an answer cannot be kept
     */
    public Network create(NetworkProposal proposal, String spaceKey, String founder) {
        ValidationException.throwIfAny(validator.validate(proposal));
        return transactions.execute(() -> {
            Network network = networks.add(spaceKey, proposal.visibility(), proposal.isPractice(), founder);
            summaries.add(Summary.ofNew(network));
            forms.fillForms(network, validator.profile(), proposal.updates(network, founder), founder);
            return network;
        });
    }
}
