package dk.albertslund.innovation.network;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.Sheets;
import dk.albertslund.innovation.phase.Gate;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.form.Criterion;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PhaseForms;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether a network has what it should have before it goes on from a phase. */
@Component
public final class Readiness {
    private final PhaseForms forms;
    private final Sheets sheets;
    private final Summaries summaries;
    private final PublishedSettings settings;

    public Readiness(PhaseForms forms, Sheets sheets, Summaries summaries, PublishedSettings settings) {
        this.forms = forms;
        this.sheets = sheets;
        this.summaries = summaries;
        this.settings = settings;
    }

    /** What lies before the network if it leaves the phase that it is in. */
    public Gate gate(Network network) {
        return summaries.inSpace(network.spaceKey()).map(this::gate).orElseGet(Gate::open);
    }

    private Gate gate(Summary network) {
        List<String> unmet = missing(network, network.standing().phase()).stream()
                .map(Criterion::key)
                .toList();
        return new Gate(unmet, hasGates(network));
    }

    /** Whether networks of its type end their phases with a decision. */
    public boolean hasGates(Summary network) {
        return settings.now().hasGates(network.profile().type());
    }

    /** What is missing in the phase, in the turn that the network is in. */
    public List<Criterion> missing(Summary network, Phase phase) {
        PhaseForm form = forms.of(phase);
        int turn = network.standing().turn();
        Content content = sheets.content(sheets.sheet(network.networkId(), form.key(), turn));
        return of(network, form, content).stream()
                .filter(criterion -> !criterion.isMet())
                .toList();
    }

    public List<Criterion> of(Summary network, PhaseForm form, Content content) {
        return form.criteria(
                content, network.isQuestionChecked(), settings.now().thresholds());
    }
}
