package dk.albertslund.innovation.creation;

import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkRepository;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.network.SummaryRepository;
import org.springframework.stereotype.Component;

/** Creates the network of a space. */
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
     * Creates the network with the profile entered in the wizard, in one transaction.
     *
     * @throws ValidationException with all errors
     */
    public Network create(NetworkProposal proposal, String spaceKey, String founder) {
        ValidationException.throwIfAny(validator.validate(proposal));
        return transactions.execute(() -> {
            Network network = networks.add(spaceKey, proposal.visibility(), proposal.isPractice(), founder);
            summaries.add(Summary.ofNew(network));
            forms.fillForms(network, validator.profile(), proposal, founder);
            return network;
        });
    }
}
