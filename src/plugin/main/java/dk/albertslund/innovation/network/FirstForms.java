package dk.albertslund.innovation.network;

import dk.albertslund.innovation.form.Edit;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Forms;
import java.util.List;
import org.springframework.stereotype.Component;

/** Fills the forms of a new network. */
@Component
public final class FirstForms {
    private final Forms forms;
    private final List<FirstRows> firstRows;

    public FirstForms(Forms forms, List<FirstRows> firstRows) {
        this.forms = forms;
        this.firstRows = List.copyOf(firstRows);
    }

    /** @param answers the network's profile, as the wizard asked for it */
    void fill(Network network, FormKind profile, List<Edit> answers, String founder) {
        forms.fill(profile, answers);
        firstRows.forEach(first -> forms.fill(first.kind(), first.edits(network, founder)));
    }
}
