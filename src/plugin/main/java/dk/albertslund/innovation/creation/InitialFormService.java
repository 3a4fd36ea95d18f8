package dk.albertslund.innovation.creation;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.network.Network;
import java.util.List;
import org.springframework.stereotype.Component;

/** Fills in the forms of a new network. */
@Component
public final class InitialFormService {
    private final FormService forms;
    private final List<InitialRows> firstRows;
    private final List<NetworkCreationListener> listeners;

    public InitialFormService(FormService forms, List<InitialRows> firstRows, List<NetworkCreationListener> listeners) {
        this.forms = forms;
        this.firstRows = List.copyOf(firstRows);
        this.listeners = List.copyOf(listeners);
    }

    /** @param proposal the network's profile, as entered in the wizard */
    void fillForms(Network network, FormKind profile, NetworkProposal proposal, String founder) {
        forms.fill(profile, proposal.updates(network, founder));
        firstRows.forEach(first -> forms.fill(first.kind(), first.updates(network, founder)));
        listeners.forEach(listener -> listener.onCreated(network, proposal, founder));
    }
}
