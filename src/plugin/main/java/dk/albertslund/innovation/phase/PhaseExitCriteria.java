package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.form.SheetRepository;
import dk.albertslund.innovation.form.SheetState;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.network.SummaryRepository;
import dk.albertslund.innovation.phase.form.Criterion;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PhaseFormRegistry;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Criteria that a network should meet before it leaves a phase. */
@Component
public final class PhaseExitCriteria {
    private final PhaseFormRegistry forms;
    private final SheetRepository sheets;
    private final SummaryRepository summaries;
    private final PublishedSettings settings;

    public PhaseExitCriteria(
            PhaseFormRegistry forms, SheetRepository sheets, SummaryRepository summaries, PublishedSettings settings) {
        this.forms = forms;
        this.sheets = sheets;
        this.summaries = summaries;
        this.settings = settings;
    }

    /** The gate of the current phase. */
    public Gate gate(Network network) {
        return summaries.findBySpace(network.spaceKey()).map(this::gate).orElseGet(Gate::open);
    }

    private Gate gate(Summary network) {
        List<String> unmet = missing(network, network.position().phase()).stream()
                .map(Criterion::key)
                .toList();
        return new Gate(unmet, hasGates(network));
    }

    /** Whether the network's type has enforced gates. */
    public boolean hasGates(Summary network) {
        return settings.current().hasGates(network.profile().type());
    }

    /** Unmet criteria of the phase in the current turn. */
    public List<Criterion> missing(Summary network, Phase phase) {
        PhaseForm form = forms.of(phase);
        int turn = network.position().turn();
        SheetState state = sheets.state(sheets.find(network.networkId(), form.key(), turn));
        return of(network, form, state).stream()
                .filter(criterion -> !criterion.isMet())
                .toList();
    }

    public List<Criterion> of(Summary network, PhaseForm form, SheetState state) {
        return form.criteria(
                state, network.isQuestionChecked(), settings.current().thresholds());
    }
}
