package dk.albertslund.innovation.creation;

import dk.albertslund.innovation.form.FieldUpdate;
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

    public InitialFormService(FormService forms, List<InitialRows> firstRows) {
        this.forms = forms;
        this.firstRows = List.copyOf(firstRows);
    }

    /** @param answers the network's profile, as entered in the wizard */
    void fillForms(Network network, FormKind profile, List<FieldUpdate> answers, String founder) {
        forms.fill(profile, answers);
        firstRows.forEach(first -> forms.fill(first.kind(), first.updates(network, founder)));
    }
}
